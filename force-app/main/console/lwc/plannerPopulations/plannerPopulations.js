import { LightningElement, api } from "lwc";
import { fill, formatNumber } from "c/displayFormat";
import labels from "./labels";

/** @typedef {import("../plannerTiers/tierRequest").Assignment} Assignment */

/** @type {import("../../../../../src/commitment/types").Grade[]} from low to high */
const GRADES = ["identity", "customer", "partner"];

/** What each licence's users need and have: guessed, to be put right. */
export default class PlannerPopulations extends LightningElement {
  /** @type {Assignment[]} */
  @api assignments = [];
  /** How often their users log in. @type {import("../../../../../src/types").Usage["licenses"]} */
  @api licenses = [];
  /** @type {import("../plannerTiers/tierRequest").Offer[]} */
  @api offers = [];

  labels = labels;

  get populations() {
    return this.assignments.map((assignment, at) => ({
      key: assignment.license,
      name: assignment.name,
      index: at,
      users: formatNumber(this.usersOf(assignment.license)),
      quantity: assignment.currentQuantity ?? "",
      quantityLabel: fill(labels.quantityOf, assignment.name),
      gradeLabel: fill(labels.gradeOf, assignment.name),
      productLabel: fill(labels.productOf, assignment.name),
      grades: GRADES.map((grade) => ({
        value: grade,
        label: labels[grade],
        selected: grade === assignment.requiredGrade,
      })),
      products: [
        { key: "", label: labels.notKnown, selected: assignment.currentProduct === null },
        ...this.offers.map(({ key, name }) => ({
          key,
          label: name,
          selected: key === assignment.currentProduct,
        })),
      ],
    }));
  }

  /** @param {string} license */
  usersOf(license) {
    const found = this.licenses.find((known) => known.license === license);
    return (found?.frequencies ?? []).reduce((sum, { users }) => sum + users, 0);
  }

  /** @param {{ target: HTMLInputElement | HTMLSelectElement }} event */
  handleAssignment(event) {
    const { value, dataset } = event.target;
    const name = String(dataset.name);
    const typed = name === "currentQuantity" ? Number(value) : value;
    const assignments = this.assignments.map((assignment, at) =>
      at === Number(dataset.index)
        ? { ...assignment, [name]: value === "" ? null : typed }
        : assignment,
    );
    this.dispatchEvent(new CustomEvent("assignmentschange", { detail: { assignments } }));
  }
}
