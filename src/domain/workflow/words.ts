/** A text for people, in the two languages of the service. */
export interface Words {
  zh: string;
  en: string;
}

/**
 * Where a rule comes from. `mark` says how strong it is: `law` binds everywhere, `local` where the document rules,
 * `policy` is duban's own default that no source fixes.
 */
export interface Basis {
  document: string;
  article?: string;
  mark: 'law' | 'local' | 'policy';
}
