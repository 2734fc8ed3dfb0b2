import { tablesEn } from "../tables/strings/en.ts";

export const filesEn = {
  hidden: "hidden (too few people)",
  hiddenShort: "hidden",
  about: {
    title: "About these figures",
    organisation: "Organisation",
    period: "Period",
    selection: "Selection",
    allGroups: "Whole organisation and all groups",
    wholeOnly: "Whole organisation, without groups",
    decisions: "Decisions",
    people: "People",
    asOf: "Index last moved with",
    threshold: "Fewest people behind a figure",
    hidden: "Hidden groups",
    noneHidden: "none",
    hiddenOf: "{{count}} of {{total}}: {{list}}",
    hiddenWhy: "Why something is hidden",
    hiddenText:
      "A figure rests on at least {{k}} people and 10 decisions. Sometimes a larger group is left out as well; otherwise the small one could be worked out from the rest.",
    rounded: "Rounded",
    roundedTopics:
      "In topics, answers are told in fives, and who answered in tens. Round numbers cannot be added up to what a few people did.",
    roundedAll:
      "In topics, answers are told in fives, and who answered in tens. Round numbers cannot be added up to what a few people did. Inside a month the numbers of people and decisions of the organisation are told in tens as well.",
    definition: "Definition",
    definitionText:
      "The index (0-100) says how heavily the customer's interest weighed in the decisions that were logged. 100 means: weighed in every logged decision. It does not mean that the customer always won.",
    publication: "Made from",
    publicationText:
      "Publication up to and including {{through}}, revision {{revision}}, method {{methodology}}",
    made: "File made",
    purpose: "Purpose",
    range: "Range",
    rangeText:
      "Probably between the lowest and the highest value (95 %). People are counted, not single decisions. The range says nothing about what nobody logged.",
  },
  slides: {
    title: "{{organisation}}: is the customer weighed in?",
    subject: "Customer-centricity index, {{period}}",
    layout: { cover: "Cover", page: "Page" },
    names: { text: "Text", shape: "Drawing", table: "Table", chart: "Chart" },
    footer: "{{organisation}} · {{period}} · Not for pay or appraisal",
    more: "And {{count}} more groups: see the workbook.",
    leadership: {
      title: "{{leaders}} % of the leaders took part, and {{others}} % of everybody else",
      unknown: "Too few leaders to show whether the top takes part",
      participation: "Logged something in this period",
      chart: "Bar chart. Leaders: {{leaders}} % logged something. Everybody else: {{others}} %.",
      weighing: "How heavily they weigh the customer",
      change: "What changed",
      notes:
        "Start here: does the top take part itself? Taking part is not a score, it says whether the figure also speaks about leaders. After that the change. If it says 'this can be chance', then that is the honest answer.",
    },
    trend: {
      chart: "Chart by quarter on a scale from 0 to 100. {{list}}",
      point: "{{quarter}}: {{figure}}.",
      lo: "Probably at least",
      range: "Width of the range",
      dot: "Dot: the index.",
      bar: "Bar: where it probably lies.",
      table: "Table of the index by quarter, with its range and people",
      notes:
        "Each quarter stands on its own. Where two bars overlap, the quarters can be equal. The chart and the table can be edited; the numbers are those of the publication.",
    },
    groups: {
      differ: "Groups differ by more than chance explains",
      same: "Differences between groups can be chance",
      few: "The index by group",
      part: "{{title}} ({{part}} of {{parts}})",
      table: "Table of the index by group in the fixed order of the organisation, without ranking",
      took: "Took part",
      key: "Colour of the year: orange rarely at the table, grey mentioned, light blue weighed, dark blue as a matter of course.",
      noColour: "No colours: no difference is larger than chance explains.",
      order: "Fixed order, no ranking. Striped: hidden, for everybody's safety. Two numbers are a range.",
      notes:
        "The order is that of the organisation, not of the score. A hidden group is a choice for safety: it does count in the whole. Ask what helps, not who is lowest.",
    },
    reasons: {
      title: "{{kind}} weighed more than the customer most often",
      none: "What weighed more cannot be shown yet",
      leaders: "Leaders named most: {{list}}.",
      hidden: "Hidden (too few people): {{list}}.",
      hiddenMany: "Hidden (too few people): {{count}} other reasons, named in the notes.",
      chart: "Bar chart of what weighed more than the customer. {{list}}",
      affectedChart: "Bar chart of groups that were affected by others. {{list}}",
      affectedItem: "{{group}}: asked about {{asked}}, not asked about {{unasked}}.",
      item: "{{name}}: about {{count}}.",
      times: "Decisions, about",
      asked: "Asked",
      unasked: "Not asked",
      noAffected: "Who was affected without being asked cannot be shown yet.",
      notes:
        "Something else may weigh more: an honest no counts as weighed. The question is whether these reasons are the ones we want. On the right: who noticed a decision without being asked.",
    },
    weights: {
      title: "Over the whole period: the customer was weighed in {{percent}} % of the decisions",
      chart: "Bar chart of decisions by weight. {{list}}",
      table: "Table of the weights by group: how many decisions scored 0 or 1, 2, and 3 or 4",
      low: "0 or 1",
      middle: "2",
      high: "3 or 4",
      group: "Group",
      supported: "Of the weighed decisions ({{period}}), {{percent}} % rests on knowledge of customers.",
      lookedBack: "About {{percent}} % of the decisions that were due has been looked back on.",
      notes:
        "From 3 on the customer was weighed. The percentage in the title counts decisions by reach over the whole period; the bars count the decisions of the quarters that stand above them. Weighed is not won: a 3 or 4 can be an honest no.",
    },
    discuss: {
      title: "To talk about",
      notes:
        "Choose one of the three and agree who will do what before the next period. A number without a conversation changes nothing.",
    },
    method: {
      title: "What this number says, and what not",
      says: "What it says",
      not: "What it does not say",
      notText:
        "It only speaks about decisions that were logged. {{participation}} % of the people took part. If everybody who logged nothing scored {{lower}} points lower, the index would be {{silent}}.",
      notShort:
        "It only speaks about decisions that were logged. {{participation}} % of the people took part.",
      choices: "With other reasonable choices the index lies between {{lo}} and {{hi}}.",
      table: "Table with what these figures rest on",
      notes: "For questions about how it is computed: see the page 'Method' in Meegewogen.",
    },
    cover: {
      notes:
        "This is the index with its range. Say both: a number without its range is only half the answer.",
    },
  },
  source: "{{organisation}}, {{period}}. {{size}}. {{publication}}. {{purpose}}",
  ...tablesEn,
} as const;
