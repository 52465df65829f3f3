import { formatWeekday } from "c/displayFormat";

/** Days as a cron expression names them, in the order of ISO. */
const DAYS = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];
const WEEKLY = /^0 0 (\d{1,2}) \? \* (MON|TUE|WED|THU|FRI|SAT|SUN)$/;

/** @typedef {{ day: string, hour: number }} Weekly */

/** The default: every Monday at six, as the scheduler has it. @type {Weekly} */
export const DEFAULT_WEEKLY = { day: "MON", hour: 6 };

/** @param {Weekly} weekly */
export function toCron({ day, hour }) {
  return `0 0 ${hour} ? * ${day}`;
}

/** Null where the expression is not one of a day and an hour every week. @param {string} cron @returns {Weekly | null} */
export function fromCron(cron) {
  const [, hour, day] = WEEKLY.exec(cron) ?? [];
  return day && Number(hour) < 24 ? { day, hour: Number(hour) } : null;
}

/** @param {string} day */
export function dayName(day) {
  return formatWeekday(DAYS.indexOf(day) + 1);
}

export const dayOptions = () => DAYS.map((value) => ({ value, label: dayName(value) }));
