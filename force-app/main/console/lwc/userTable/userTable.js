// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
import { LightningElement, api } from "lwc";
import hasManage from "@salesforce/customPermission/SeatwiseManage";
import { fill, formatDate, formatNumber } from "c/displayFormat";
import {
  actionName,
  actionOptions,
  licenseName,
  reasonName,
  reasonOptions,
  stageName,
  stageOptions,
} from "c/reviewWords";
import labels from "./labels";

/** How long typing rests before it is searched for, in milliseconds. */
const REST = 250;

/** Stands for null in a select: users without a licence. */
const NO_LICENSE = "-";

const COLUMNS = [
  { key: "name", label: labels.name },
  { key: "account", label: labels.account },
  { key: "license", label: labels.license },
  { key: "lastLoginDate", label: labels.lastLogin },
  { key: "inactiveDays", label: labels.days, isNumber: true },
  { key: "stage", label: labels.stage },
  { key: "action", label: labels.action },
  { key: "nextOn", label: labels.next },
  { key: "reason", label: labels.reason },
];

/** Columns in which the interesting end is the high one. */
const DESCENDING_FIRST = ["inactiveDays"];

/**
 * @typedef {import("../../../../../src/types").DecisionQuery & { from: number, count: number }} PageQuery
 * @typedef {"stages" | "actions" | "reasons" | "licenses"} FilterField
 */

/** The users and what the review decides about them: searched, filtered, sorted, page by page. */
export default class UserTable extends LightningElement {
  /** Rows, first row and total of the query. @type {import("../../../../../src/types").DecisionPage} */
  @api page;
  /** The query that `page` answers. @type {PageQuery} */
  @api query;
  /** Users in all. @type {number} */
  @api populationSize = 0;
  /** The licences to filter by; the key is null for users without one. @type {{ key: string | null, name: string | null }[]} */
  @api licenses = [];
  /** The mode of the run. @type {string} */
  @api mode = "Preview";
  /** Whether the decisions are the last valid ones, while the settings have a problem. @type {boolean} */
  @api isStale = false;
  /** Whether deactivated users can be chosen, to be reactivated. @type {boolean} */
  @api canManage = Boolean(hasManage);

  labels = labels;
  /** The users chosen, in the order of choice, on whatever page they are. @type {string[]} */
  selectedIds = [];
  /** The search that waits for the typing to rest. @type {ReturnType<typeof setTimeout> | undefined} */
  resting;

  /** Puts the focus back on a user, where the user is still on the page, else on the search. @param {string} id */
  @api focusUser(id) {
    const openers = /** @type {HTMLElement[]} */ ([
      ...(this.template?.querySelectorAll("[data-id='open']") ?? []),
    ]);
    (openers.find(({ dataset }) => dataset.userId === id) ?? this.searchInput).focus();
  }

  disconnectedCallback() {
    clearTimeout(this.resting);
  }

  get searchInput() {
    return /** @type {HTMLInputElement} */ (this.template?.querySelector("[data-id='search']"));
  }

  get licenseNames() {
    return Object.fromEntries(this.licenses.map(({ key, name }) => [key, name ?? key]));
  }

  get rows() {
    const names = this.licenseNames;
    return this.page.rows.map((row) => ({
      id: row.id,
      name: row.name ?? row.id,
      account: row.account ?? "",
      license: licenseName(row.license, names),
      lastLogin: row.lastLoginDate ? formatDate(row.lastLoginDate) : labels.never,
      days: row.inactiveDays === null ? labels.nothing : formatNumber(row.inactiveDays),
      stage: stageName(row.stage),
      stageBefore:
        row.stage === row.before.stage ? "" : fill(labels.change, stageName(row.before.stage)),
      action: actionName(row.action),
      actionClass: `action action_${row.action}`,
      next: row.next ? actionName(row.next.action) : labels.nothing,
      nextOn: row.next ? this.nextOn(row.next) : "",
      reason: reasonName(row.reason),
      isSelectable: this.canManage && isDeactivated(row),
      isSelected: this.selectedIds.includes(row.id),
      selectLabel: fill(labels.select, row.name ?? row.id),
    }));
  }

  /** Only deactivated users can be chosen: there is no column for it where there are none. */
  get selectableIds() {
    return this.canManage ? this.page.rows.filter(isDeactivated).map(({ id }) => id) : [];
  }

  get hasSelectable() {
    return this.selectableIds.length > 0;
  }

  get isAllSelected() {
    return this.selectableIds.every((id) => this.selectedIds.includes(id));
  }

  /** The core tells the next step by R5 alone; Notify would hold a deactivation (R8). @param {import("../../../../../src/types").Step} next */
  nextOn({ action, on }) {
    const isHeld = this.mode === "Notify" && action === "deactivate";
    return isHeld ? fill(labels.nextHeld, formatDate(on)) : formatDate(on);
  }

  get hasRows() {
    return this.page.rows.length > 0;
  }

  get columns() {
    return COLUMNS.map(({ key, label, isNumber }) => {
      const sorted = this.query.sortBy === key;
      const direction = this.query.descending ? "descending" : "ascending";
      return {
        key,
        label,
        sortId: `sort-${key}`,
        ariaSort: sorted ? direction : "none",
        className: isNumber ? "number" : "",
        isAscending: sorted && !this.query.descending,
        isDescending: sorted && Boolean(this.query.descending),
      };
    });
  }

  get filters() {
    return [
      this.filter("stages", labels.stage, stageOptions()),
      this.filter("actions", labels.action, actionOptions()),
      this.filter("reasons", labels.reason, reasonOptions()),
      this.filter("licenses", labels.license, this.licenseOptions),
    ];
  }

  /** @param {FilterField} field @param {string} label @param {import("c/reviewWords").Option[]} options */
  filter(field, label, options) {
    const [first] = this.query[field] ?? [];
    const chosen = first === null ? NO_LICENSE : (first ?? "");
    return {
      field,
      label,
      id: `filter-${field}`,
      options: [{ value: "", label: labels.all }, ...options].map((option) => ({
        ...option,
        selected: option.value === chosen,
      })),
    };
  }

  get licenseOptions() {
    return this.licenses.map(({ key, name }) => ({
      value: key ?? NO_LICENSE,
      label: name ?? licenseName(key),
    }));
  }

  get matches() {
    return fill(labels.matches, formatNumber(this.page.total), formatNumber(this.populationSize));
  }

  get pageText() {
    const { from, rows, total } = this.page;
    return fill(
      labels.page,
      formatNumber(from + 1),
      formatNumber(from + rows.length),
      formatNumber(total),
    );
  }

  get isFirstPage() {
    return this.page.from === 0;
  }

  get isLastPage() {
    return this.page.from + this.page.rows.length >= this.page.total;
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleSearch(event) {
    const search = event.target.value;
    clearTimeout(this.resting);
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- ended when the component leaves
    this.resting = setTimeout(() => this.ask({ search, from: 0 }), REST);
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handleFilter(event) {
    const field = /** @type {FilterField} */ (event.target.dataset.field);
    const value = event.target.value;
    const chosen = value === "" ? null : [value === NO_LICENSE ? null : value];
    this.ask({ [field]: chosen, from: 0 });
  }

  /** @param {{ currentTarget: HTMLElement }} event */
  handleSort(event) {
    const sortBy = /** @type {import("../../../../../src/types").DecisionSort} */ (
      event.currentTarget.dataset.key
    );
    const descending =
      this.query.sortBy === sortBy ? !this.query.descending : DESCENDING_FIRST.includes(sortBy);
    this.ask({ sortBy, descending, from: 0 });
  }

  handlePrevious() {
    this.ask({ from: Math.max(0, this.page.from - this.query.count) });
  }

  handleFollowing() {
    this.ask({ from: this.page.from + this.query.count });
  }

  handleClear() {
    clearTimeout(this.resting);
    this.searchInput.value = "";
    this.ask({ search: null, stages: null, actions: null, reasons: null, licenses: null, from: 0 });
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleSelect({ target }) {
    const id = /** @type {string} */ (target.dataset.userId);
    this.choose([id], target.checked);
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleSelectAll({ target }) {
    this.choose(this.selectableIds, target.checked);
  }

  /** @param {CustomEvent<{ ids: string[] }>} event */
  handleReactivated(event) {
    this.choose(event.detail.ids, false);
  }

  /** @param {string[]} ids @param {boolean} isWanted */
  choose(ids, isWanted) {
    const others = this.selectedIds.filter((id) => !ids.includes(id));
    this.selectedIds = isWanted ? [...others, ...ids] : others;
  }

  /** A click into the cell of the checkbox does not open the user. @param {Event} event */
  handleCell(event) {
    event.stopPropagation();
  }

  /** @param {{ currentTarget: HTMLElement }} event */
  handleRow(event) {
    this.dispatchEvent(
      new CustomEvent("userselect", { detail: { id: event.currentTarget.dataset.userId } }),
    );
  }

  /** @param {Partial<PageQuery>} change */
  ask(change) {
    this.dispatchEvent(
      new CustomEvent("querychange", { detail: { query: { ...this.query, ...change } } }),
    );
  }
}

/** @param {import("../../../../../src/types").DecisionRow} row */
function isDeactivated({ isActive, before }) {
  return !isActive && before.stage === "Deactivated";
}
