/**
 * Guards that may be true or false: runs something once for every way in which the guards that it asks may answer. A question that is asked
 * again within one run gets the same answer, so that one guard is never both true and false of one moment.
 */
export class MayBeTrue {
  private script: boolean[] = [];
  private answers: boolean[] = [];
  private readonly known = new Map<string, boolean>();

  /** The answer to a question in the present run. */
  answer(question: string): boolean {
    const before = this.known.get(question);
    if (before !== undefined) return before;
    const answer = this.script[this.answers.length] ?? false;
    this.answers.push(answer);
    this.known.set(question, answer);
    return answer;
  }

  /** The results of all runs. `run` asks `answer` and must depend on nothing else. */
  every<T>(run: () => T): T[] {
    const results: T[] = [];
    this.script = [];
    for (;;) {
      this.answers = [];
      this.known.clear();
      results.push(run());
      const lastFalse = this.answers.lastIndexOf(false);
      if (lastFalse < 0) return results;
      this.script = [...this.answers.slice(0, lastFalse), true];
    }
  }
}
