import { LightningElement, api } from "lwc";
import {
  fill,
  fillCount,
  formatDate,
  formatExactMoney,
  formatMoney,
  formatMonth,
  formatNumber,
  formatRatio,
} from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { decide } from "c/plannerFigures";
import { committedLoginPrice, completeTerms } from "c/plannerTerms";
import { contractLicenses, licensesOf, patternRequest } from "c/reportRequest";
import { confidenceText, patternName, recommendationText } from "c/reportWords";
import { loadCommitment } from "c/seatwiseCommitment";
import { statedFacts } from "c/usageApi";
import { packSeats, yearlyTotal } from "./packSeats";
import { baselineOf, termOf } from "./packBaseline";
import { shownFigures } from "./packFigures";
import labels from "./labels";

/** One page to take into the negotiation: what was used, what it should cost, what to ask for. */
export default class RenewalPack extends LightningElement {
  /** The loaded population. @type {import("c/reviewSession").ReviewSession} */
  @api session;
  /** What the org knows of its logins. @type {import("c/usageApi").Months} */
  @api usage;
  /** The last of the trailing months. @type {string} */
  @api endMonth = "";

  labels = labels;
  /** @type {import("c/seatwiseCommitment").Commitment} */
  commitment;
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;

  packOf = keptFor(() => this.assemble());

  async connectedCallback() {
    try {
      this.commitment = await loadCommitment(this);
    } catch (error) {
      this.failure = describeError(error);
    }
  }

  get isReady() {
    return Boolean(this.commitment);
  }

  get context() {
    return this.session.context;
  }

  get currency() {
    return this.usage.contract?.currency ?? this.context.currency;
  }

  /** @param {number} amount */
  money(amount) {
    return formatMoney(Math.round(amount), this.currency);
  }

  /** The licences that the commitment is for; all that have data where none is paid per login. */
  get licenses() {
    const known = licensesOf(this.usage);
    const covered = contractLicenses(known, this.usage, this.context.prices);
    return covered.length > 0 ? covered : known;
  }

  /** @param {string} key */
  nameOf(key) {
    const all = [...this.context.licenses, ...this.usage.licenses];
    return all.find((license) => license.key === key)?.name ?? key;
  }

  get licenseNames() {
    return this.licenses.map((key) => this.nameOf(key)).join(", ");
  }

  get subtitle() {
    return fill(
      labels.subtitle,
      this.context.orgName,
      this.licenseNames,
      formatDate(this.usage.asOf),
    );
  }

  get paperName() {
    return fill(labels.paperName, this.context.orgName, this.usage.asOf);
  }

  get baseline() {
    return baselineOf(this.usage, this.endMonth, this.licenses);
  }

  get baselineSeries() {
    return [{ key: "logins", name: labels.logins }];
  }

  get baselineColumns() {
    return this.baseline.window.map(({ month, logins }) => ({
      month,
      values: logins === null ? null : [logins],
    }));
  }

  get baselineFacts() {
    const { window, logins, mean, busiest, quietest } = this.baseline;
    if (mean === null || !busiest || !quietest) {
      return labels.noBaseline;
    }
    return fill(
      labels.baseline,
      formatMonth(window[0].month),
      formatMonth(window[window.length - 1].month),
      formatNumber(logins),
      formatNumber(Math.round(mean)),
      fill(labels.inMonth, formatNumber(Number(busiest.logins)), formatMonth(busiest.month)),
      fill(labels.inMonth, formatNumber(Number(quietest.logins)), formatMonth(quietest.month)),
    );
  }

  get quality() {
    const { window, known } = this.baseline;
    return known === window.length
      ? fill(labels.qualityWhole, formatNumber(known))
      : fill(
          labels.qualityGaps,
          formatNumber(known),
          formatNumber(window.length),
          window
            .filter(({ logins }) => logins === null)
            .map(({ month }) => formatMonth(month))
            .join(", "),
        );
  }

  get pattern() {
    const request = patternRequest(this.usage, {
      endMonth: this.endMonth,
      licenses: this.licenses,
    });
    if (!request) {
      return null;
    }
    const answer = this.commitment.classifyPattern(request);
    const perUser = answer.figures.loginsPerUserAndMonth;
    return {
      name: patternName(answer.pattern),
      text: [
        recommendationText(answer.recommendation),
        perUser === null || perUser === undefined ? "" : fill(labels.perUser, formatRatio(perUser)),
        confidenceText(answer.confidence),
      ]
        .filter(Boolean)
        .join(" "),
    };
  }

  /** The contract, and what the months of the past ask of it. */
  get term() {
    const { contract } = this.usage;
    return contract
      ? termOf(
          this.usage,
          this.endMonth,
          this.licenses,
          completeTerms(contract, this.context.currency),
        )
      : null;
  }

  get decided() {
    const { term, usage } = this;
    if (!term) {
      return { figures: null, problems: [] };
    }
    const { terms, demand, addressableUsers, baselineMonths } = term;
    return decide(this.commitment, {
      terms,
      demand,
      addressableUsers,
      baselineMonths,
      stated: statedFacts(usage.terms ?? {}),
    });
  }

  /** All that the core says: worked out once, however often the template asks. */
  get pack() {
    return this.packOf(this.commitment, this.usage, this.endMonth, this.session);
  }

  assemble() {
    const { figures, problems } = this.decided;
    return {
      pattern: this.pattern,
      problems,
      hasProblems: problems.length > 0,
      figures: figures && shownFigures(figures, (amount) => this.money(amount)),
    };
  }

  get noFigures() {
    return this.usage.contract ? labels.noTerm : labels.noContract;
  }

  get termNote() {
    return this.term && !this.term.isWholeTerm
      ? fillCount(this.term.demand.length, labels.partTermOne, labels.partTermMany)
      : "";
  }

  get sizingHeads() {
    return [labels.sizing, labels.commitment, labels.yearlyCost, labels.regret];
  }

  get leverHeads() {
    return [labels.clause, labels.commitment, labels.yearlyCost, labels.worth];
  }

  get freed() {
    return packSeats(
      this.session.idleSeats(this.session.saved),
      this.context.licenses,
      this.context.prices,
    );
  }

  get seats() {
    return this.freed.map(({ license, model, idle, unassigned, yearlyCost }) => ({
      key: license,
      head: this.nameOf(license),
      cells: [
        model === "member" ? labels.named : model === "login" ? labels.perLogin : "–",
        formatNumber(idle),
        model === "login" ? "–" : formatNumber(unassigned),
        model === "login"
          ? labels.headroom
          : yearlyCost === null
            ? labels.noPrice
            : formatMoney(yearlyCost, this.context.currency),
      ],
    }));
  }

  get hasSeats() {
    return this.freed.length > 0;
  }

  get seatHeads() {
    return [labels.license, labels.kind, labels.idle, labels.unassigned, labels.atRenewal];
  }

  get seatsTold() {
    return fill(labels.seatsTold, formatMoney(yearlyTotal(this.freed), this.context.currency));
  }

  get assumptions() {
    const { contract, terms } = this.usage;
    const member = terms?.memberPricePerSeatMonth ?? null;
    return [
      ...(contract ? [this.contractAssumption(contract)] : []),
      ...(member === null
        ? []
        : [fill(labels.memberPrice, formatExactMoney(member, this.currency))]),
      labels.assumeDemand,
      labels.assumeLogin,
      labels.assumeSeats,
    ].map((text, key) => ({ key, text }));
  }

  /** @param {import("../../../../../src/commitment/types").Contract} contract */
  contractAssumption(contract) {
    const terms = completeTerms(contract, this.context.currency);
    return fill(
      labels.prices,
      formatExactMoney(committedLoginPrice(terms), this.currency),
      formatRatio(terms.overageMultiplier),
      formatNumber(terms.rolloverMonths),
      terms.trueUp === "annual" ? labels.annual : labels.monthly,
    );
  }

  handlePrint() {
    /** @type {any} */ (this.template?.querySelector("[data-id='pack-paper']"))?.print();
  }

  handleClose() {
    this.dispatchEvent(new CustomEvent("closepack"));
  }
}

/**
 * Keeps the answer as long as the question stays.
 * @template T
 * @param {() => T} work
 * @returns {(...question: unknown[]) => T}
 */
function keptFor(work) {
  /** @type {{ question: unknown[], answer: T } | null} */
  let kept = null;
  return (...question) => {
    if (!kept || question.some((part, at) => part !== kept?.question[at])) {
      kept = { question, answer: work() };
    }
    return kept.answer;
  };
}
