export const page = {
  titles: {
    403: "Non autorisé",
    404: "Cette page n’existe pas",
    other: "Cela n’a pas fonctionné",
    unexpected: "Quelque chose s’est mal passé de notre côté",
  },
  unexpected:
    "Ce que vous avez saisi n’a peut-être pas été enregistré. Revenez en arrière et réessayez. Si cela se reproduit, prévenez votre administration.",
  notFound: "Vérifiez l’adresse, ou repartez de la page d’accueil.",
  toFirstPage: "Vers la page d’accueil",
} as const;
