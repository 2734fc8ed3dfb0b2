export const backEn = {
  title: "What comes back of decisions",
  lookBack:
    "Some weeks after a decision we ask its author what customers noticed. At the end of a quarter we count the decisions that were due in it. What nobody has looked back on yet is counted too, so you see how much we do not know. Answers that come later do not change what was published, and none of them counts in the index.",
  repairs:
    "Whoever repairs an earlier decision with a new one can say so. We tell how many decisions do that; it is no mark for anybody.",
  claims:
    "Departments that a decision touches can say themselves whether they were asked. Both sides stand beside each other. They do not have to agree: who decided and who was touched can remember it differently. An answer counts when it can no longer change.",
  opinions:
    "Of some decisions, drawn at random, we ask a colleague of another department to weigh them as well, without seeing the first answer. Of every pair we look how many steps they are apart. Beside it stands what chance alone would give. Second opinions that somebody asked for do not count here, because they were chosen.",
  calibrated:
    "From {{decisions}} drawn decisions by {{authors}} authors on we also tell the index as colleagues weighed: the index of the same quarters, moved by the mean difference between colleagues and authors, with its range. It stands beside the index and never changes it.",
  privacy:
    "All of this is told in round numbers and in blocks of whole quarters that never overlap, like the topics. Where two people stand behind an answer, there are at least {{k}} of both.",
} as const;
