/** One thing that is wrong with the settings. */
export interface ConfigFault {
  readonly code:
    | 'config.unknown-variable'
    | 'config.unfit-value'
    | 'config.virtual-clock-in-production'
    | 'config.secret-missing'
    | 'config.incomplete'
    | 'config.address-unusable'
    | 'config.unusable-key';
  readonly variable: string;
  /** What is wrong; reads on after the variable's name. */
  readonly zh: string;
  readonly en: string;
}

/** The program does not start with these settings. Values are never repeated: they may be secrets. */
export class ConfigRefused extends Error {
  override readonly name = 'ConfigRefused';
  /** EX_CONFIG of sysexits(3). */
  readonly exitCode = 78;

  constructor(readonly faults: readonly ConfigFault[]) {
    super(faults.map((fault) => `${fault.variable} ${fault.en} / ${fault.variable} ${fault.zh}`).join('\n'));
  }
}
