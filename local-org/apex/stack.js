/** @typedef {{ className: string, method: string, line: number, file: string }} Frame */

/** Where an error came from, in Apex. @param {Error} error @returns {Frame[]} innermost first */
export function framesOf(error) {
  const frames = [];
  for (const row of (error.stack ?? "").split("\n")) {
    const match = /([\w$]+)(?: \[as [^\]]+\])? \(apex:(.+?):(\d+):\d+\)$/.exec(row);
    if (!match) continue;
    const [, name, file, line] = match;
    const at = name.lastIndexOf("$$");
    frames.push({
      className: name.slice(0, at).replaceAll("$", "."),
      method: name.slice(at + 2),
      line: Number(line),
      file,
    });
  }
  return frames;
}

/** As getStackTraceString writes it. @param {Error | null} error */
export function apexStack(error) {
  if (!error) return "";
  return framesOf(error)
    .map(({ className, method, line }) =>
      method === "trigger"
        ? `Trigger.${className}: line ${line}, column 1`
        : `Class.${className}.${method === "init" || method === "clinit" ? `<${method}>` : method}: line ${line}, column 1`,
    )
    .join("\n");
}
