/** A text in both languages of the service. */
export class WordsDto {
  zh!: string;
  en!: string;
}

/** One reason why something is not possible. */
export class ReasonDto extends WordsDto {
  /** Stable; programs decide by it. */
  code!: string;
  /** The property, guard, act or machine that it is about. */
  subject?: string;
}

/** Where a rule comes from. */
export class BasisDto {
  document!: string;
  article?: string;
  /** `law` binds everywhere, `local` where the document rules, `policy` is a default that no source fixes. */
  mark!: 'law' | 'local' | 'policy';
}

/** An organisation of the directory. */
export class NamedUnitDto {
  id!: string;
  name!: string;
}
