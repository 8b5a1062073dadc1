/** {people} and {fewest} are what the wave asks for: people who answered, and comments among them. What stands above the comments, or in their place. */
export const comments = {
  deleted:
    "The comments of this wave have been deleted: your organisation keeps comments for a limited time.",
  byDepartment: {
    one: "{count} comment, in random order. They are shown as written; who wrote them is not stored.",
    other: "{count} comments, in random order. They are shown as written; who wrote them is not stored.",
  },
  pooled: {
    one: "{count} comment of both departments together, in random order: for a list by department, at least {people} people and {fewest} comments in each are needed.",
    other:
      "{count} comments of both departments together, in random order: for a list by department, at least {people} people and {fewest} comments in each are needed.",
  },
  withheld:
    "Comments are not shown and were destroyed unread: at least {people} people must answer and {fewest} of them comment.",
} as const;
