/** Posts that can be held to account: those of enterprises, authorities and supervising bodies. An expert advises, discipline inspection is not supervised here. */
export const subjects = [
  'enterprise-safety-officer',
  'enterprise-principal',
  'inspector',
  'regulator',
  'regulator-leader',
  'supervisor',
  'supervisor-leader',
] as const;
