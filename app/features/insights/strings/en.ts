import { agreedEn } from "../agreed/strings/en.ts";
import { periodClosingEn } from "../closing/strings/en.ts";
import { discussEn } from "../discuss/strings/en.ts";
import { groupEn } from "../group/strings/en.ts";
import { methodEn } from "../method/strings/en.ts";
import { printEn } from "../print/strings/en.ts";
import { storyEn } from "../story/strings/en.ts";
import { cameBackEn } from "../topics/came-back/strings/en.ts";
import { topicsEn } from "../topics/strings/en.ts";

export const insightsEn = {
  agreed: agreedEn,
  periodClosing: periodClosingEn,
  discuss: discussEn,
  group: groupEn,
  method: methodEn,
  print: printEn,
  story: storyEn,
  topics: topicsEn,
  cameBack: cameBackEn,
  title: "Insights",
  question: "Is the customer weighed in?",
  scope: "whole organisation",
  size: "{{decisions, number}} decisions by {{people, number}} people",
  about: "about {{decisions, number}} decisions by about {{people, number}} people",
  quarter: "Q{{n}} {{year}}",
  quarterShort: "Q{{n}}",
  quarterYear: "Q{{n}} ’{{year}}",
  span: "{{from}} to {{to}}",
  spanYear: "Q{{from}} to Q{{to}} {{year}}",
  choose: { label: "Period", button: "Show" },
  pack: {
    title: "Board pack",
    pptx: "Slides (PowerPoint)",
    pdf: "Two pages (PDF)",
    xlsx: "Figures (Excel)",
    csv: "Figures (CSV)",
    print: "Print",
  },
  shown: { "at-least": "{{value}} or more", "at-most": "{{value}} or less", exact: "{{value}}" },
  figure: {
    full: "{{index}} (probably between {{lo}} and {{hi}})",
    rough: "somewhere between {{lo}} and {{hi}}",
    short: "{{index}} ({{lo}} to {{hi}})",
  },
  leadership: {
    title: "Does the top take part?",
    same: "The top takes part about as much as everybody else.",
    more: "The top takes part more than everybody else.",
    less: "The top takes part less than everybody else.",
    shares: "{{leaders}} % of the leaders logged something, and {{others}} % of everybody else.",
    hidden:
      "We show nothing of leaders apart yet. That takes at least {{k}} people: so nobody can see what one of them does.",
    gap: "Their index: {{gap}}",
    others: "that of everybody else",
    up_one: "{{count}} point higher than {{since}} (probably between {{lo}} and {{hi}}).",
    up_other: "{{count}} points higher than {{since}} (probably between {{lo}} and {{hi}}).",
    down_one: "{{count}} point lower than {{since}} (probably between {{lo}} and {{hi}}).",
    down_other: "{{count}} points lower than {{since}} (probably between {{lo}} and {{hi}}).",
    noFigure: "How heavily they weigh the customer cannot be shown yet: too few people or decisions.",
    leaders: "Leaders",
    rest: "Everybody else",
  },
  hero: {
    title: "The index",
    of: "of 100",
    between: "Probably between {{lo}} and {{hi}}.",
    rough: "Too few people for one number: it lies somewhere in this range.",
    track: "Index {{index}} on a scale from 0 to 100, probably between {{lo}} and {{hi}}.",
    trackRough: "On a scale from 0 to 100, somewhere between {{lo}} and {{hi}}.",
    from: "Dashed: from {{goal}} on the customer is weighed on the whole. 100 is: in every decision.",
    quarters: "{{last}}: {{now}}. The quarter before: {{before}}.",
    quarterOnly: "{{last}}: {{now}}.",
    hidden: "not shown",
    held: "This is still the figure of {{period}}. Too few people logged something since then to show a new one.",
    dominated: "One person counts for more than a quarter here.",
    how: "How is this worked out?",
  },
  band: {
    rarely: "The customer rarely has a seat at the table.",
    mentioned: "The customer is mentioned, but not yet always weighed.",
    weighed: "On the whole, the customer is weighed.",
    always: "The customer is weighed as a matter of course.",
  },
  quality: {
    firm: { label: "Firm figure", meaning: "Reliable within a few points." },
    indicative: {
      label: "Indicative figure",
      meaning: "It shows the direction. A few points more or less mean nothing.",
    },
    rough: { label: "Rough figure", meaning: "Few people, or people who differ a lot." },
  },
  heat: {
    title: "By group",
    lead: "In a fixed order, not by score.",
    caption:
      "Index by group and quarter, with the year, the decisions, the people and which share of the group that is",
    counts: "decisions · people · took part",
    group: "Group",
    year: "Year",
    count: "Decisions",
    people: "People",
    tookPart: "Took part",
    whole: "Whole organisation",
    hidden: "Not shown: that keeps everybody unrecognisable",
    allHidden: "No group can be shown safely yet. The figure of the whole organisation stands above.",
    cell: "not shown",
    key: "Colour shows the year, as far as groups differ by more than chance:",
    rarely: "rarely at the table",
    mentioned: "mentioned",
    weighed: "weighed",
    always: "as a matter of course",
    same: "There are no differences between groups that chance cannot explain. So nothing is coloured.",
    few: "With fewer than three groups there is nothing to compare. So nothing is coloured.",
    hatch: "Striped: not shown, for everybody's safety. Two numbers are a range.",
    why: "Why are some figures not shown?",
    whyPeople:
      "A group is shown in a quarter from {{k}} people and 10 decisions. Below that, a figure would say something about single people.",
    whyOther:
      "Sometimes a larger group is left out too. Otherwise you could subtract what you see from the whole, and be left with a few people.",
    whyYear: "The year of a group counts the quarters, of the last four, in which that was safe.",
    role: "Figures by group are for leaders, CX and the works council.",
  },
  trend: {
    title: "In time",
    lead: "Each quarter on its own. Bands that overlap can be the same.",
    logged_one:
      "As it was logged the difference is {{points}}; {{count}} point of that comes from other groups logging more.",
    logged_other:
      "As it was logged the difference is {{points}}; {{count}} points of that come from other groups logging more.",
    chart: "Index by quarter",
    measure: "Index",
    period: "Quarter",
  },
  closing: {
    range: "With other reasonable choices the index lies between {{lo}} and {{hi}}.",
    method: "See every choice",
    purpose: "A number to talk about. Not for pay or appraisal.",
    revised: "These figures were corrected on {{day}}.",
    before: "At first the index was {{index}}.",
    earlier: "See the earlier version",
    old: "You are looking at an earlier version. These figures were corrected on {{day}}.",
    newest: "See the newest version",
  },
  empty: {
    title: "No figure yet",
    need: "From {{people}} people and {{decisions}} decisions on we show a figure. Fewer would say something about single people.",
    people: "{{count}} of {{needed}} people",
    decisions: "{{count}} of {{needed}} decisions",
    soon: "The first figures appear on {{day}}.",
    enough:
      "There is enough. A period closes first: that way nobody can watch the figure move after one decision.",
    missing: "If there is enough by then, the first figures appear on {{day}}.",
    partly:
      "Only part of the organisation is visible. The groups that log decisions hold less than half of the people, so there is no figure for the whole.",
    log: "Log a decision",
  },
} as const;
