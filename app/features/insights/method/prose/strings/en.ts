import { backEn } from "../back/strings/en.ts";

/** Read by the server only: a page of prose is no part of the texts that every page brings. */
export const proseEn = {
  lead: "What the index says, what it does not say, and why nobody can be recognised in it. No step is secret.",
  own: "Numbers of your own are those of {{name}}, {{period}}.",
  noOwn: "There is no figure yet. As soon as there is one, your own numbers appear here too.",
  meaning: {
    title: "What the index says",
    text: "Whoever logs a decision says how heavily the customer's interest weighed. The index puts those answers together in one number from 0 to 100.",
    weights: {
      caption: "How an answer counts",
      columns: ["Answer", "Counts"],
      counts: "{{steps}} of 3",
    },
    goal: "100 means: in every logged decision the customer was weighed. It does not mean that customers always got their way. An honest no, well weighed and still decided otherwise, counts in full. That is why “weighed heavily” earns nothing extra.",
    outside:
      "Two answers stay outside the index and are counted beside it: “we see no effect on customers” and “don't know”. An answer that was not given is never a zero.",
    bands: {
      caption: "The index in words",
      columns: ["Index", "In words"],
      range: "{{from}} to {{to}}",
      rarely: "the customer rarely has a seat at the table",
      mentioned: "the customer is mentioned, not yet always weighed",
      weighed: "on the whole, the customer is weighed",
      always: "the customer is weighed as a matter of course",
    },
    noGrades: "These are words, not grades. There is no pass mark.",
  },
  example: {
    title: "A worked example",
    text: "Five people in one group logged ten decisions. A decision earns its steps (0 to 3) times its reach: how many customers it touches, from 1 for a few to 4 for nearly all. Reach not answered counts as {{unanswered}}.",
    caption: "Ten decisions of five people",
    columns: ["Who", "Answer", "Reach × steps", "Max."],
    unanswered: "* Not answered, so it counts as {{reach}}.",
    total: "Together",
    sum: "{{earned}} ÷ {{most}} × 100 = {{index}}",
    range:
      "{{people}} people are few: chance can move this number a lot. The interval runs from {{lo}} to {{hi}}. That is so wide that we would show only the interval here, without the {{index}}.",
    track: "On a line from 0 to 100: somewhere between {{lo}} and {{hi}}.",
    whole:
      "Groups count by how many people work in them. Say {{large}} people work in this group and {{small}} in another group, which stands at {{other}}:",
    wholeSum: "({{large}} × {{first}} + {{small}} × {{other}}) ÷ {{all}} = {{index}}",
    logged:
      "If every logged decision counted the same, it would be {{logged}}. Then a group that happens to log much would drown out the rest.",
    cap: "Nobody can pull the number along by logging a great deal. What one person logs in a month counts up to {{cap}} points of reach. {{decisions}} decisions with reach {{reach}} make {{weight}}; of those {{counted}} count. The answers themselves stay as they are: that person's mean does not change.",
  },
  range: {
    title: "How sure the figure is",
    text: "Not everything is logged. With other decisions or on other days the figure would have been a little different. The interval says how much chance can make of it: of a hundred such intervals, about 95 hold the number we look for.",
    people:
      "We count people, not separate decisions. Ten decisions of one person look alike, so they say less than ten decisions of ten people.",
    caption: "Three words for how sure",
    columns: ["In words", "Interval", "What we show"],
    firm: ["firm", "at most {{firm}} points up or down", "the number and the interval"],
    indicative: [
      "indicative",
      "at most {{indicative}} points up or down",
      "the number and the interval; it shows the direction",
    ],
    rough: ["rough", "wider", "only the interval"],
    not: "The interval says nothing about what nobody logs. Logging is voluntary, and perhaps people mostly log what they are proud of. So read every figure as: of the decisions that were logged. And look at how many people took part.",
    silence:
      "Here {{participation}} % took part. If everybody else scored {{lower}} points lower, the index would be {{silent}} instead of {{index}}.",
    balance: "How evenly groups take part: {{balance}} of 100. At 100 all groups take part equally.",
  },
  change: {
    title: "When something has changed",
    text: "We compare a whole quarter with the quarter before it, and with the same quarter a year earlier. Somebody who logged in both is recognised by the arithmetic as the same person: that makes the comparison sharper.",
    cannotTell:
      "If zero lies within the interval of the difference, we say: cannot tell. That is a normal answer, and often the only honest one.",
    groups:
      "Small groups have wide intervals, so differences between groups are often chance. There is no ranking: groups stand in a fixed order. Only when a difference is more than chance can explain, with all groups looked at together, do we say above or below the rest.",
    colour:
      "The colour of a small group is drawn a little towards the mean of all groups, so that chance does not shout. The number beside it is always its own.",
  },
  choices: {
    title: "Other choices, other outcomes",
    text: "Every index holds choices. So we work yours out in {{count}} ways:",
    list: [
      "the answer: up to “weighed” (ours), every step up to “weighed heavily”, or only weighed or not;",
      "the decision: by reach (ours), or each as one;",
      "the groups: by how many people work there (ours), each the same, or as logged.",
    ],
    range: "With other reasonable choices the index lies between {{lo}} and {{hi}}.",
    caption: "Your index in {{count}} readings, each with its interval",
    columns: ["Answer and decision", "By people", "Groups the same", "As logged"],
    ours: "ours",
    curve: { plateau: "Up to weighed", linear: "Every step", threshold: "Weighed or not" },
    weight: { reach: "by reach", equal: "each as one" },
    strip: "The readings on a line from 0 to 100: between {{lo}} and {{hi}}. The tall mark is ours.",
    cell: "{{index}} ({{lo}}–{{hi}})",
    strict:
      "Strict: whoever weighed without knowing anything of customers counts as “looked at”. Then it is {{strict}}.",
    balanced: "Every person the same, however much they log: {{balanced}}.",
    shift:
      "With other choices a group moves {{shift}} places on average, if you put them in order. One more reason not to.",
    none: "As soon as there are figures, your own table stands here.",
  },
  back: backEn,
  privacy: {
    title: "Why nobody can be recognised",
    rules: [
      "A figure rests on at least {{k}} people who logged something, and on at least {{decisions}} decisions.",
      "Figures are only made when a period closes, and never move in between. So nobody can see what one new decision does.",
      "If only a few people logged in a period, that period waits. It counts as soon as there are enough together.",
      "Groups are shown per whole quarter, and their figure counts only the quarters in which that was safe. Otherwise you could take one month from another and see what a few people did.",
      "A group with too few people is hidden. Sometimes a larger group beside it is hidden as well: otherwise you could work out the small one by taking everything else from the whole.",
      "Hidden groups do count in the figure of the whole organisation, together, as one group.",
      "Topics, such as what weighed more, are counted in blocks of whole quarters that never overlap. In a block too, a number is hidden when fewer than {{k}} people stand behind it, or behind what is left. What is shown is rounded, to fives and tens.",
      "Below ten people we write “95 or more” and “5 or less”, so that you never read what everybody answered.",
      "How heavily you let the customer weigh in a decision, only you see, unless you make it an example.",
      "A closed figure never changes in silence. When at least {{k}} people correct something, a revision with a number and a date appears; with fewer, the correction waits.",
    ],
    weekly:
      "Your periods close every week. Within a month the numbers of people and decisions are therefore rounded to tens, so that single weeks cannot be taken apart.",
    purpose: "The figures are there to talk about. Not for pay or appraisal.",
  },
  parameters: {
    title: "Settings and version",
    text: "These choices are kept with every publication.",
    caption: "Settings of method {{methodology}}",
    columns: ["Setting", "Value"],
    rows: {
      methodology: "Version of the method",
      k: "People behind a figure, at least",
      decisions: "Decisions behind a figure, at least",
      months: "Window of the index, months at most",
      cap: "Reach of one person per month, at most",
      unansweredReach: "Reach when not answered",
      phi0: "Prior of the variance, φ₀",
      nu0: "Weight of that prior, ν₀",
    },
    sources:
      "For whoever wants to check it: ratio with variance clustered by person, Wilson interval on effective n, weighted by headcount (Cochran), differences by MOVER (Zou and Donner), groups against the rest by Benjamini and Hochberg, balance by the R-indicator (Schouten and others).",
  },
} as const;
