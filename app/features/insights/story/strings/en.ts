export const storyEn = {
  since: { quarter: "the quarter before", year: "the same quarter a year earlier" },
  up_one: "Up {{count}} point on {{since}} (probably between {{lo}} and {{hi}}).",
  up_other: "Up {{count}} points on {{since}} (probably between {{lo}} and {{hi}}).",
  down_one: "Down {{count}} point on {{since}} (probably between {{lo}} and {{hi}}).",
  down_other: "Down {{count}} points on {{since}} (probably between {{lo}} and {{hi}}).",
  hardly: "Almost the same as {{since}}: {{points}} (probably between {{lo}} and {{hi}}).",
  maybeHigher_one: "{{count}} point higher than {{since}}, but this can be chance ({{lo}} to {{hi}}).",
  maybeHigher_other: "{{count}} points higher than {{since}}, but this can be chance ({{lo}} to {{hi}}).",
  maybeLower_one: "{{count}} point lower than {{since}}, but this can be chance ({{lo}} to {{hi}}).",
  maybeLower_other: "{{count}} points lower than {{since}}, but this can be chance ({{lo}} to {{hi}}).",
  same: "No difference to be seen with {{since}}; anything from {{lo}} to {{hi}} is possible.",
  cannotCompare: "The last two quarters cannot be compared: in one of them too few people logged something.",
  firstQuarter:
    "This is the first complete quarter. After the next one you can see whether anything changed.",
  noQuarter: "No quarter is complete yet. From {{day}} on you see change, groups and topics.",
  pulledUp_one:
    "The largest push upwards came from {{group}}: {{count}} point (probably between {{lo}} and {{hi}}).",
  pulledUp_other:
    "The largest push upwards came from {{group}}: {{count}} points (probably between {{lo}} and {{hi}}).",
  pulledDown_one:
    "The largest push downwards came from {{group}}: {{count}} point (probably between {{lo}} and {{hi}}).",
  pulledDown_other:
    "The largest push downwards came from {{group}}: {{count}} points (probably between {{lo}} and {{hi}}).",
  lowPoint:
    "A high figure can hide a low one: at {{group}} it is {{index}} (probably between {{lo}} and {{hi}}).",
  lowPointMaybe:
    "A high figure can hide a low one: at {{group}} it is {{index}} (probably between {{lo}} and {{hi}}), though that difference can be chance.",
  lowRange: "A high figure can hide a low one: at {{group}} it lies somewhere between {{lo}} and {{hi}}.",
  lowRangeMaybe:
    "A high figure can hide a low one: at {{group}} it lies somewhere between {{lo}} and {{hi}}, though that difference can be chance.",
  blindLeaders:
    "Blind spot: {{leaders}} % of the leaders logged something, against {{others}} % of everybody else.",
  blindPair: "Blind spot: {{by}} affected {{group}} about {{count, number}} times without asking them.",
  blindGroup: "Blind spot: about {{count, number}} decisions affected {{group}} without anybody asking them.",
  blindAnywhere:
    "Blind spot: about {{count, number}} times a decision affected another group that was not asked.",
  blindHidden_one:
    "Blind spot: one of the {{total}} groups has too little to show. Silence is not a low figure.",
  blindHidden_other:
    "Blind spot: {{count, number}} of the {{total}} groups have too little to show. Silence is not a low figure.",
} as const;
