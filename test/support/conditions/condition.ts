/** A condition: the case and the act in which it is not met, and the control in which it is. */
export interface Condition {
  refused: () => string;
  met: () => unknown;
}
