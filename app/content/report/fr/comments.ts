export const comments = {
  deleted:
    "Les commentaires de cette enquête ont été supprimés\u00a0: votre organisation ne les conserve qu’un temps limité.",
  byDepartment: {
    one: "{count} commentaire, dans un ordre aléatoire. Les commentaires sont montrés tels qu’ils ont été écrits\u00a0; leur auteur n’est pas enregistré.",
    other:
      "{count} commentaires, dans un ordre aléatoire. Ils sont montrés tels qu’ils ont été écrits\u00a0; leurs auteurs ne sont pas enregistrés.",
  },
  pooled: {
    one: "{count} commentaire des deux services réunis, dans un ordre aléatoire\u00a0: pour une liste par service, il faut dans chacun au moins {people} personnes et {fewest} commentaires.",
    other:
      "{count} commentaires des deux services réunis, dans un ordre aléatoire\u00a0: pour une liste par service, il faut dans chacun au moins {people} personnes et {fewest} commentaires.",
  },
  withheld:
    "Les commentaires ne sont pas montrés et ont été détruits sans avoir été lus\u00a0: il faut qu’au moins {people} personnes répondent et que {fewest} d’entre elles en laissent un.",
} as const;
