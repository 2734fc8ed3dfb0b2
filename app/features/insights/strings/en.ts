export const insightsEn = {
  title: "Insights",
  question: "Is the customer weighed in?",
  scopeLine: "{{period}} · whole organisation",
  sizeLine: "{{decisions}} decisions by {{people}} people",
  choose: { label: "Up to and including", button: "Show" },
  hero: {
    of: "of 100",
    roughly: "between",
    range: "{{lo}} to {{hi}}",
    between: "Probably between {{lo}} and {{hi}}.",
    betweenRough: "Too few people for one number: it lies somewhere between {{lo}} and {{hi}}.",
    track: "Index {{index}} on a scale from 0 to 100. Probably between {{lo}} and {{hi}}.",
    trackRough: "On a scale from 0 to 100, somewhere between {{lo}} and {{hi}}.",
    before: "In the publication before this one: {{index}}.",
    held: "This is still the figure of {{month}}. Too few people changed something since then to show a new one.",
  },
  shown: { "at-least": "{{value}} or more", "at-most": "{{value}} or less", exact: "{{value}}" },
  band: {
    rarely: "The customer rarely has a seat at the table.",
    mentioned: "The customer is mentioned, but not yet always weighed.",
    weighed: "On the whole, the customer is weighed.",
    always: "The customer is weighed as a matter of course.",
    none: "We cannot yet say how often the customer is weighed.",
  },
  quality: {
    firm: { label: "Firm figure", meaning: "It rests on enough people to rely on it within a few points." },
    indicative: {
      label: "Indicative figure",
      meaning: "It shows the direction. A few points more or less mean nothing.",
    },
    rough: {
      label: "Rough figure",
      meaning:
        "It rests on few people, or on people who differ a lot. Only the range is certain enough to show.",
    },
  },
  story: {
    participation: "{{percent}} % of the people in the organisation took part.",
    hidden_one: "One group has too little to show. Silence is not a low figure.",
    hidden_other: "{{count}} groups have too little to show. Silence is not a low figure.",
    how: "How is this worked out?",
  },
  purpose: "A number to talk about. Not for pay or appraisal.",
  groups: {
    title: "By group",
    lead: "In a fixed order, not by score. Small differences between groups are often chance.",
    caption: "Index by reporting group, {{period}}",
    group: "Group",
    index: "Index",
    decisions: "Decisions",
    people: "People",
    participation: "Took part",
    whole: "Whole organisation",
    range: "{{lo}}–{{hi}}",
    small: "{{decisions}} decisions · {{people}} people · {{percent}} % took part",
    held: "figure of {{month}}",
    hidden: "Hidden: too little to show safely",
    key: "Orange: the customer rarely had a seat. Grey: mentioned. Blue: weighed. An honest no, weighed and still decided otherwise, counts as weighed. Striped: hidden.",
    why: "Why are some groups hidden?",
    whyPeople:
      "A group is shown from {{k}} people and 10 decisions. Below that, a figure would say something about single people.",
    whyOther:
      "Sometimes a larger group is hidden as well. Otherwise you could subtract the groups you see from the whole, and be left with a few people.",
    whyHeld:
      "A figure only moves when at least {{k}} people added or changed something. Until then you see the figure of an earlier month, with that month beside it.",
  },
  beside: {
    title: "Counted beside it",
    lead: "These stand outside the index.",
    noneSeen: "decisions of which no effect on customers was seen",
    unknown: "decisions with “don't know” as the weight",
    limited: "decisions by people who logged so much in one month that together they count for less",
    held: "count of {{month}}",
  },
  method: {
    title: "How this is worked out",
    what: "Whoever logs a decision says how heavily the customer's interest weighed. Weighed or weighed heavily counts in full, looked at for two thirds, mentioned for one third, not in the picture for nothing. So 100 means: in every logged decision the customer was weighed. It does not mean that the customer won.",
    reach:
      "A decision that touches more customers counts more, at most four times. What one person logs in a month counts up to {{cap}} points of weight.",
    whole:
      "Groups count by how many people work there, so a group that logs a lot does not drown out the rest.",
    window:
      "The figure covers the last 12 complete months. A month closes on the 1st at midnight, and after that its figures never change.",
    interval:
      "The range shows how far chance can move the figure, because not everybody logs everything. It is a 95 % interval that counts people, not separate decisions.",
    silence:
      "The figure only says something about decisions that were logged. If everybody who logged nothing scored {{lower}} points lower, it would be {{index}}.",
    parameters:
      "Method {{methodology}}: at least {{k}} people and {{decisions}} decisions, author limit {{cap}}, prior φ₀ = 1/3 and ν₀ = {{nu0}}.",
  },
  empty: {
    title: "No figure yet",
    need: "From {{people}} people and {{decisions}} decisions on we show a figure. Fewer would say something about single people.",
    people: "{{count}} of {{needed}} people",
    decisions: "{{count}} of {{needed}} decisions",
    soon: "The first figures appear on {{day}}.",
    enough:
      "There is enough. A month closes first: that way nobody can watch the figure move after one decision.",
    missing: "If there is enough this month, the first figures appear on {{day}}.",
    partly:
      "Only part of the organisation is visible. The groups that log decisions hold less than half of the people, so there is no figure for the whole.",
    log: "Log a decision",
  },
} as const;
