/** Posts that can be held to account: all that can owe a duty. */
export const subjects = [
  'enterprise-safety-officer',
  'enterprise-principal',
  'inspector',
  'regulator',
  'regulator-leader',
  'supervisor',
  'supervisor-leader',
] as const;
