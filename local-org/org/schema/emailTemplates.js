import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isTrue, readMetadata } from "./xml.js";

/**
 * @typedef {{ name: string, label: string, access: string }} EmailFolder
 *
 * @typedef {object} EmailTemplate
 * @property {string} folder
 * @property {Record<string, any>} fields of its EmailTemplate record
 */

const FOLDER = ".emailFolder-meta.xml";
const TEMPLATE = ".email-meta.xml";
/** Visualforce templates are code, and letterheads are records of their own. */
const TYPES = new Set(["text", "html", "custom"]);

/** @param {string} file @returns {EmailFolder} */
function readFolder(file) {
  const metadata = readMetadata(file);
  return {
    name: basename(file, FOLDER),
    label: metadata.name,
    access: metadata.accessType ?? "Hidden",
  };
}

/** @param {string} file of the metadata; the content lies beside it @returns {EmailTemplate} */
function readTemplate(file) {
  const metadata = readMetadata(file);
  const folder = dirname(file);
  const name = basename(file, TEMPLATE);
  if (basename(dirname(folder)) !== "email") throw refused(file, "a folder in a folder");
  if (!TYPES.has(metadata.type)) throw refused(file, `a template of the type ${metadata.type}`);
  if (metadata.letterhead) throw refused(file, "a letterhead");
  if (metadata.encodingKey !== "UTF-8") throw refused(file, `the encoding ${metadata.encodingKey}`);
  const content = readFileSync(join(folder, `${name}.email`), "utf8");
  const isText = metadata.type === "text";
  return {
    folder: basename(folder),
    fields: {
      DeveloperName: name,
      Name: metadata.name,
      Description: metadata.description ?? null,
      Subject: metadata.subject ?? null,
      Body: isText ? content : (metadata.textOnly ?? null),
      HtmlValue: isText ? null : content,
      IsActive: isTrue(metadata.available),
      Encoding: metadata.encodingKey,
      TemplateType: metadata.type,
      TemplateStyle: metadata.style ?? "none",
      UiType: metadata.uiType ?? "Aloha",
    },
  };
}

/** @param {string} file @param {string} what */
function refused(file, what) {
  return new Error(`not supported here: ${what} at ${file}`);
}

/**
 * The project's email templates and their folders.
 *
 * @param {string[]} files of the project
 * @returns {{ emailFolders: EmailFolder[], emailTemplates: EmailTemplate[] }}
 */
export function readEmailTemplates(files) {
  const emailFolders = files.filter((file) => file.endsWith(FOLDER)).map(readFolder);
  const emailTemplates = files.filter((file) => file.endsWith(TEMPLATE)).map(readTemplate);
  for (const { folder, fields } of emailTemplates) {
    if (!emailFolders.some(({ name }) => name === folder)) {
      throw new Error(`${folder}/${fields.DeveloperName}: the project has no such email folder`);
    }
  }
  return { emailFolders, emailTemplates };
}
