/**
 * For what is asked again before the last answer is there: only the newest question is answered, and what comes late to
 * an earlier one is dropped.
 *
 * @returns {<Answer>(ask: () => Promise<Answer>, onAnswer: (answer: Answer) => void, onFailure: (error: any) => void) => Promise<void>}
 */
export function newestAnswer() {
  let newest = 0;
  return async (ask, onAnswer, onFailure) => {
    newest += 1;
    const question = newest;
    try {
      const answer = await ask();
      if (question === newest) {
        onAnswer(answer);
      }
    } catch (error) {
      if (question === newest) {
        onFailure(error);
      }
    }
  };
}
