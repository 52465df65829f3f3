/** R5's "in notice". @param {string | null} stage */
export function inNotice(stage) {
  return stage === "First Warning" || stage === "Final Notice";
}
