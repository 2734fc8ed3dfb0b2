import { describe, expect, it } from "vitest";
import { departmentKinds } from "#app/domain/content/departments.ts";
import { moments } from "#app/domain/content/journey.ts";
import { evidenceKinds, outweighedKinds } from "#app/domain/content/reasons.ts";
import { demoOrganisation } from "./demo-organisation.ts";
import { titleSeeds, titleVariants } from "./titles.ts";

const anchor = "2026-11-23";
const demo = demoOrganisation(anchor);
const personOf = new Map(demo.people.map((person) => [person.key, person]));
const departmentOf = new Map(demo.departments.map((department) => [department.key, department]));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

describe("the people of the demo organisation", () => {
  it("are 120 in every kind of department, in every role and in both languages", () => {
    expect(demo.people).toHaveLength(120);
    const kinds = new Set(demo.people.map((person) => departmentOf.get(person.departmentKey)?.kind));
    expect([...kinds].sort()).toEqual(departmentKinds.map((kind) => kind.key).sort());
    expect(countBy(demo.people, (person) => person.role)).toEqual({
      leader: 12,
      employee: 101,
      cx: 3,
      council: 2,
      admin: 2,
    });
    expect(countBy(demo.people, (person) => person.language).en).toBeGreaterThan(15);
  });

  it("have keys and reserved mail addresses of their own, except eight with a personal code", () => {
    const addresses = demo.people.flatMap((person) => person.email ?? []);
    expect(personOf.size).toBe(120);
    expect(new Set(addresses).size).toBe(112);
    for (const address of addresses) expect(address).toMatch(/^[a-z-]+\.[a-z-]+@zwaluwbaak\.example$/);
    const byCode = demo.people.filter((person) => person.email === null);
    expect(new Set(byCode.map((person) => person.departmentKey))).toEqual(new Set(["logistics", "sales"]));
  });

  it("fit in their departments, and the departments in the groups", () => {
    const groups = new Set(demo.reportingGroups.map((group) => group.key));
    for (const department of demo.departments) {
      const members = demo.people.filter((person) => person.departmentKey === department.key).length;
      expect(department.headcount, department.key).toBeGreaterThanOrEqual(members);
      expect(groups).toContain(department.groupKey);
    }
    expect(new Set(demo.departments.map((department) => department.groupKey))).toEqual(groups);
  });
});

describe("the decisions of the demo organisation", () => {
  it("are about 400 in nine complete months, with some in the current month", () => {
    const perMonth = countBy(demo.decisions, (decision) => decision.decidedOn.slice(0, 7));
    const { "2026-11": current = 0, ...complete } = perMonth;
    expect(Object.keys(complete).sort()).toEqual(
      ["02", "03", "04", "05", "06", "07", "08", "09", "10"].map((month) => `2026-${month}`),
    );
    expect(sum(Object.values(complete))).toBe(400);
    expect(current).toBeGreaterThan(20);
  });

  it("are exactly the same for the same day, and other ones for another day", () => {
    expect(demoOrganisation(anchor)).toEqual(demo);
    expect(demoOrganisation("2026-12-23").decisions).not.toEqual(demo.decisions);
  });

  it("stand in order, in the past, on working hours in Amsterdam, whatever the day", () => {
    const clock = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/Amsterdam",
      dateStyle: "short",
      timeStyle: "short",
    });
    for (const today of [anchor, "2027-01-01", "2028-02-29", "2027-04-03", "2026-03-30", "2026-10-26"]) {
      let before = 0;
      const { decisions } = demoOrganisation(today);
      expect(decisions.length, today).toBeGreaterThanOrEqual(400);
      for (const { decidedOn, loggedAt, title } of decisions) {
        const [day = "", time = ""] = clock.format(loggedAt).split(" ");
        expect(loggedAt, title).toBeGreaterThanOrEqual(before);
        before = loggedAt;
        expect(day >= decidedOn && day < today, `${today}: ${title}`).toBe(true);
        expect(time >= "08:30" && time < "17:45", `${today}: ${title} ${time}`).toBe(true);
        expect(new Date(`${day}T00:00:00Z`).getUTCDay()).not.toBe(0);
      }
    }
  });

  it("never have the same title twice, nor an open place in it", () => {
    const titles = demo.decisions.map((decision) => decision.title.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).not.toMatch(/[{}|!\u2014]|\bbesluit/);
    expect(Math.max(...titles.map((title) => title.length))).toBeLessThanOrEqual(200);
  });

  it("are about three quarters Dutch, each in the language of its author", () => {
    const { nl = 0, en = 0 } = countBy(demo.decisions, (decision) => decision.language);
    expect(en / (nl + en)).toBeGreaterThan(0.18);
    expect(en / (nl + en)).toBeLessThan(0.32);
    for (const decision of demo.decisions) {
      expect(personOf.get(decision.personKey)?.language).toBe(decision.language);
    }
  });

  it("refer only to what exists, and asked departments are touched ones", () => {
    const known = (list: readonly { readonly key: string }[]) => list.map((item) => item.key);
    for (const decision of demo.decisions) {
      expect(known(outweighedKinds)).toEqual(expect.arrayContaining([...decision.outweighed]));
      expect(known(evidenceKinds)).toEqual(expect.arrayContaining([...decision.evidence]));
      expect(known(moments)).toEqual(expect.arrayContaining([...decision.moments]));
      expect(known(demo.departments)).toEqual(expect.arrayContaining([...decision.touched]));
      expect(decision.touched).toEqual(expect.arrayContaining([...decision.asked]));
      expect(decision.touched).not.toContain(personOf.get(decision.personKey)?.departmentKey);
      expect(decision.weight === null).toBe(decision.weighing === "unknown");
      if (decision.visibility === "example") expect(decision.weight).toBeGreaterThanOrEqual(3);
    }
  });

  it("leave every optional question sometimes open and show every kind of answer", () => {
    for (const field of ["prevailed", "level", "handover", "cxHelp", "customerGroup", "reach"] as const) {
      const open = demo.decisions.filter((decision) => decision[field] === null).length;
      expect(open, field).toBeGreaterThan(50);
      expect(open, field).toBeLessThan(demo.decisions.length - 15);
    }
    const { shared = 0, private: hidden = 0, example = 0 } = countBy(demo.decisions, (d) => d.visibility);
    expect(shared).toBeGreaterThan(hidden + example);
    expect(Math.min(hidden, example)).toBeGreaterThan(15);
    const some = (is: (decision: (typeof demo.decisions)[number]) => boolean) =>
      demo.decisions.filter(is).length;
    expect(some((decision) => decision.withdrawn)).toBeGreaterThan(3);
    expect(some((decision) => decision.touch === "none_seen")).toBeGreaterThan(5);
    expect(some((decision) => decision.weighing === "unknown")).toBeGreaterThan(8);
    expect(some((decision) => decision.note !== "")).toBeGreaterThan(20);
    for (const weight of [0, 1, 2, 3, 4])
      expect(some((decision) => decision.weight === weight)).toBeGreaterThan(9);
  });

  it("come from few people often and from many never, with two groups too small to show", () => {
    const perPerson = Object.values(countBy(demo.decisions, (decision) => decision.personKey));
    expect(perPerson.length).toBeGreaterThan(65);
    expect(perPerson.length).toBeLessThan(100);
    const busiest = perPerson.sort((one, other) => other - one).slice(0, 12);
    expect(sum(busiest)).toBeGreaterThan(demo.decisions.length / 3);
    const loggers = new Map<string, Set<string>>();
    for (const { personKey } of demo.decisions) {
      const key = personOf.get(personKey)?.departmentKey;
      const group = key ? (departmentOf.get(key)?.groupKey ?? "") : "";
      loggers.set(group, (loggers.get(group) ?? new Set()).add(personKey));
    }
    const small = demo.reportingGroups.filter((group) => (loggers.get(group.key)?.size ?? 0) < 5);
    expect(small.map((group) => group.key).sort()).toEqual(["board", "design"]);
  });
});

describe("the titles behind the demo", () => {
  it("are at least 170 Dutch and 60 English ones, each different with every filling", () => {
    for (const [language, least] of [["nl", 170] as const, ["en", 60] as const]) {
      const seeds = departmentKinds.flatMap((kind) => titleSeeds(kind.key, language));
      const variants = seeds.flatMap((seed) => titleVariants(seed, language));
      expect(new Set(seeds.map((seed) => seed.title)).size).toBeGreaterThanOrEqual(least);
      expect(new Set(variants).size).toBe(variants.length);
      expect(variants.filter((title) => /[{}]/.test(title))).toEqual([]);
    }
  });
});
