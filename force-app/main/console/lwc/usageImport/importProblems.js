import { fill, fillCount, formatNumber } from "c/displayFormat";
import { inUserLanguage } from "c/errorProblems";
import labels from "./labels";

/** @typedef {import("../../../../../src/commitment/types").ImportProblem} ImportProblem */

/** Problems that are listed; all are counted. */
const MOST_LISTED = 200;

/**
 * What is wrong with the files, for the screen.
 * @param {ImportProblem[]} problems as the core tells them
 * @param {string[]} fileNames
 */
export function describeProblems(problems, fileNames) {
  // A row may have more than one problem.
  const badRows = new Set(
    problems.flatMap(({ file, line }) => (line === null ? [] : `${file} ${line}`)),
  ).size;
  // Nothing could be read of a whole file: then there is more to leave out than rows.
  const isFileBad = problems.some(({ file, line }) => file !== null && line === null);
  const more = problems.length - MOST_LISTED;
  return {
    badRows,
    isFileBad,
    title:
      badRows > 0 && !isFileBad
        ? fillCount(badRows, labels.problemOne, labels.problemMany)
        : labels.failed,
    /** As the shared list shows them. */
    rows: problems.slice(0, MOST_LISTED).map((problem) => ({
      path: placeOf(problem, fileNames),
      message: inUserLanguage(problem.message),
    })),
    more: more > 0 ? fillCount(more, labels.moreOne, labels.moreMany) : "",
  };
}

/** @param {ImportProblem} problem @param {string[]} fileNames */
function placeOf({ file, line, column }, fileNames) {
  const name = file === null ? "" : fileNames[file];
  if (line === null) {
    return name;
  }
  const template = column === null ? labels.line : labels.lineAndColumn;
  return fill(template, name, formatNumber(line), column ?? "");
}
