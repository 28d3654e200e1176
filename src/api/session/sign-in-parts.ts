/** Injection token of `SignInParts`: what signing in works with. */
export const SIGN_IN = Symbol('SignInParts');
