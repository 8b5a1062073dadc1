export const setUpProblems = {
  missing: "Saisissez le code de démarrage.",
  wrong:
    "Ce n’est pas le code de démarrage de cette installation. Cherchez-le de nouveau à l’un des endroits indiqués ici.",
  linkRefused:
    "Le lien que vous avez ouvert ne portait pas le code de démarrage de cette installation. Cherchez de nouveau ce code.",
  linkForeign:
    "Le lien a été ouvert depuis un autre site. Il n’est suivi que depuis la barre d’adresse, afin qu’aucun site ne puisse essayer des codes dans votre navigateur. Copiez-le dans la barre d’adresse, ou saisissez le code ici.",
  readFirst:
    "Votre code de démarrage est juste. Lisez ce qui va être retiré, saisissez de nouveau votre mot de passe et appuyez encore une fois sur le bouton.",
} as const;

export const demonstrationRefusals = {
  notPermitted:
    "Seule l’administration peut retirer la démonstration ou, avant la configuration, la personne qui a le code de démarrage.",
  notConfirmed:
    "Rien n’a été retiré. Revenez en arrière et cochez la case par laquelle vous confirmez le retrait.",
  loading: "La démonstration est en cours de chargement. Attendez qu’elle soit là, puis retirez-la.",
  blocked:
    "La démonstration ne peut pas être chargée, car la base de données de cette installation manque. La page d’accueil dit ce qu’il faut faire.",
} as const;

export const hostProblems = {
  unreadable:
    "L’adresse de cette demande est illisible. Ouvrez de nouveau Tandem à l’adresse qui vous a été envoyée\u00a0; si un proxy est placé devant, vérifiez l’en-tête Host qu’il transmet.",
  noPublicUrl:
    "Tandem n’est pas encore configuré. D’ici là, il ne répond qu’à localhost, à une adresse en chiffres ou à un nom sans point, afin qu’aucun autre site ne puisse l’atteindre par le navigateur d’un visiteur. Indiquez dans PUBLIC_URL l’adresse à laquelle on doit l’atteindre, puis redémarrez-le.",
  otherName:
    "Tandem n’est pas encore configuré. D’ici là, il ne répond qu’à {publicUrl} (PUBLIC_URL), afin qu’aucun autre site ne puisse l’atteindre par le navigateur d’un visiteur. Ouvrez-le à cette adresse. Si un proxy est placé devant, faites-lui transmettre l’en-tête Host.",
} as const;
