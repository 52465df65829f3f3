import { ReviewSession } from "c/reviewSession";

const CONTEXT = {
  asOf: "2026-11-21",
  policies: [{ name: "Default" }, { name: "Critical" }],
  prices: { A: { model: "login" } },
  run: {
    mode: "Notify",
    limits: { maxDeactivations: null },
    release: 3,
    recentDeactivations: 7,
  },
};

/** A population that answers with what it was asked. */
function echo() {
  return {
    size: 12,
    planRun: (request) => ({ request }),
    idleSeats: (request) => ({ request }),
    decisions: (query) => JSON.stringify({ total: query.policies?.[0].length, query }),
    explain: (id) => JSON.stringify({ id }),
    free: jest.fn(),
  };
}

describe("c/reviewSession", () => {
  it("plans as saved with everything the org says about the run", () => {
    const session = new ReviewSession(echo(), CONTEXT);
    expect(session.size).toBe(12);
    expect(session.plan(session.saved)).toEqual({
      request: { asOf: "2026-11-21", policies: CONTEXT.policies, ...CONTEXT.run },
    });
  });

  it("prices idle seats under the policies being tried, without the run's settings", () => {
    const session = new ReviewSession(echo(), CONTEXT);
    const policies = [{ name: "Default", firstWarningDays: 30 }];
    expect(session.idleSeats({ ...session.saved, policies })).toEqual({
      request: { asOf: "2026-11-21", policies, prices: CONTEXT.prices },
    });
  });

  it("asks about idle seats anew where days or scope change, not where a threshold does", () => {
    const population = { ...echo(), idleSeats: jest.fn(({ policies }) => ({ policies })) };
    const session = new ReviewSession(population, CONTEXT);
    const ask = (policy) => session.idleSeats({ ...session.saved, policies: [policy] });
    const policy = { name: "Default", firstWarningDays: 30 };
    const first = ask(policy);
    expect(ask({ ...policy, firstWarningDays: 31 })).toBe(first);
    expect(population.idleSeats).toHaveBeenCalledTimes(1);

    const pauses = [{ from: "2026-12-20", to: "2027-01-04" }];
    expect(ask({ ...policy, pauses }).policies[0].pauses).toEqual(pauses);
    expect(ask({ ...policy, match: { profiles: [] } }).policies[0].match).toEqual({ profiles: [] });
    expect(population.idleSeats).toHaveBeenCalledTimes(3);
  });

  it("reads the core's JSON texts", () => {
    const session = new ReviewSession(echo(), CONTEXT);
    expect(session.page({ from: 50 }).query).toEqual({ from: 50 });
    expect(session.explain("005A")).toEqual({ id: "005A" });
  });

  it("counts the users of each policy, in the policies' order", () => {
    expect(new ReviewSession(echo(), CONTEXT).usersPerPolicy()).toEqual([7, 8]);
  });

  it("plans what is saved before it counts, where nothing was planned yet", () => {
    const population = { ...echo(), planRun: jest.fn() };
    const session = new ReviewSession(population, CONTEXT);
    session.usersPerPolicy();
    session.usersPerPolicy();
    expect(population.planRun.mock.calls).toEqual([[session.saved]]);
  });

  it("looks at another plan aside: the one that stood is there again, also after a refusal", () => {
    const population = { ...echo(), planRun: jest.fn(({ mode }) => ({ mode })) };
    const session = new ReviewSession(population, CONTEXT);
    const tried = { ...session.saved, mode: "Enforce" };
    // Nothing stands yet: nothing is put back.
    expect(session.aside(tried, (plan) => plan.mode)).toBe("Enforce");
    expect(population.planRun.mock.calls).toEqual([[tried]]);

    session.plan(session.saved);
    population.planRun.mockClear();
    expect(session.aside(tried, (plan) => plan.mode)).toBe("Enforce");
    expect(population.planRun.mock.calls).toEqual([[tried], [session.saved]]);

    population.planRun.mockImplementationOnce(() => {
      throw new Error("Refused.");
    });
    expect(() => session.aside(tried, () => {})).toThrow("Refused.");
    expect(population.planRun).toHaveBeenLastCalledWith(session.saved);
  });

  it("goes on with the same users and logins where what is saved is read anew", () => {
    const population = echo();
    const session = new ReviewSession(population, CONTEXT);
    session.loginWindow = { from: "2026-05-26", to: "2026-11-21" };
    const policies = [{ name: "Default", deactivationDays: 120 }];
    const next = session.withContext({ ...CONTEXT, policies });
    expect(next.saved.policies).toEqual(policies);
    expect(next.loginWindow).toEqual(session.loginWindow);
    expect(next.explain("005A")).toEqual({ id: "005A" });
    expect(population.free).not.toHaveBeenCalled();
  });

  it("frees the population", () => {
    const population = echo();
    new ReviewSession(population, CONTEXT).free();
    expect(population.free).toHaveBeenCalledTimes(1);
  });
});
