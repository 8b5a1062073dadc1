import { fr as company } from "~/content/company/fr";

export const firstRun = {
  title: "Comment Ventes et Marketing travaillent-ils vraiment ensemble, et qu’est-ce qui aiderait\u00a0?",
  lead: "Tandem soumet chaque trimestre la même courte enquête aux deux services, scelle chaque réponse dans le navigateur et fait du résultat un plan que l’on peut mettre en œuvre.",
  setUpTitle: "Configurer votre organisation",
  setUpText:
    "Nommez l’organisation et ses deux services, et créez le premier compte. Cela prend environ trois minutes. Rien ne quitte cette machine.",
  codeShown: "Votre code de démarrage a été accepté\u00a0: ce navigateur peut configurer Tandem.",
  codeNeeded:
    "Il vous faut le code de démarrage, pour que personne d’autre ne s’empare de cette installation. Ouvrez le lien affiché au démarrage, ou saisissez le code à la page suivante.",
  lookTitle: "Faire d’abord un tour",
  lookText:
    "Chargez une entreprise fictive avec neuf trimestres de réponses\u00a0: un conflit, un atelier, des visites client accompagnées, une rechute. Elle est marquée comme démonstration et s’enlève en une seule étape.",
  lookLoaded:
    "L’entreprise fictive est chargée\u00a0: neuf trimestres de réponses, un conflit, un atelier, des visites client accompagnées, une rechute. Ce que d’autres y ont essayé s’y trouve encore.",
  lookButton: "Explorer la démonstration",
  lookOpen:
    "Quiconque atteint cette page peut la regarder et la modifier tant que vous n’avez pas configuré Tandem\u00a0; n’y saisissez rien de réel.",
} as const;

export const setUpCode = {
  title: "Le code de démarrage",
  label: "Code de démarrage",
  hint: "Par exemple k7m2q-9xtr4-… Les majuscules et les tirets ne comptent pas.",
  where: "Les personnes qui gèrent le serveur le trouvent à l’un de ces endroits\u00a0:",
  places: [
    "Dans la ligne affichée au démarrage\u00a0: ouvrez son lien, «\u00a0Tandem is ready: …/?start=…\u00a0». Avec un conteneur\u00a0: docker compose logs tandem. Avec systemd\u00a0: journalctl --unit tandem.",
    "Dans le fichier set-up-code du répertoire de données, que seul le compte du serveur peut lire.",
    "Dans le réglage SETUP_CODE, s’il a été défini.",
  ],
  accepted: "Votre code de démarrage a été accepté.",
} as const;

export const strangersPairs = {
  title: "Ces paires de services seront retirées",
  text: "Quelqu’un les a ajoutées avant la configuration de Tandem, quand personne n’avait à prouver son identité. Les comptes de cette période disparaissent aussi. Si vous voulez en garder quelque chose, faites d’abord une sauvegarde.",
} as const;

export const setUpBlocked = {
  title: "Tandem ne trouve pas sa base de données",
  text: "Il y a ici des clés d’enquêtes ouvertes, mais la base de données ne connaît pas ces enquêtes\u00a0: elle est vide, ou c’en est une autre. Tandem ne peut pas être configuré ainsi, pour que la perte ne soit pas masquée.",
  todoTitle: "Que faire",
  todo: [
    "Vérifiez que le répertoire de données est le bon\u00a0: un volume n’a peut-être pas été monté, ou DATA_DIRECTORY en désigne un autre. Arrêtez Tandem, montez ou indiquez le bon, puis redémarrez.",
    "Si la base de données est perdue, arrêtez Tandem et restaurez la dernière sauvegarde\u00a0: npm run restore -- <fichier>.",
    "Si ces enquêtes sont vraiment abandonnées, arrêtez Tandem, déplacez leurs fichiers de clé hors du répertoire des clés, puis redémarrez. Sans les clés, personne ne peut ouvrir les réponses de ces enquêtes.",
  ],
  where: "Tandem a affiché à son démarrage de quels répertoires et de quelles clés il s’agit.",
} as const;

export const setUpForm = {
  documentTitle: "Configurer votre organisation - Tandem",
  title: "Configurer votre organisation",
  lead: "Vous pourrez tout modifier plus tard, sauf l’ordre des services.",
  organisationTitle: "L’organisation",
  organisation: company.page.settings.name,
  timeZone: company.page.settings.timeZone,
  timeZoneHint:
    "Celui dans lequel toutes les dates sont choisies et indiquées. Il peut être changé plus tard, sous Organisation.",
  firstDepartment: company.page.pair.first,
  departmentHint: "Tel qu’on l’appelle chez vous. Tout le monde voit ce nom.",
  secondDepartment: company.page.pair.second,
  sales: "Ventes",
  marketing: "Marketing",
  accountTitle: "Votre compte",
  name: "Votre nom",
  email: "Votre adresse e-mail",
  password: "Mot de passe",
  passwordHint: "12 caractères au moins. Quelques mots pris au hasard se retiennent mieux que des symboles.",
  invitationsTitle: "Invitations",
  byMail:
    "La messagerie est configurée\u00a0: les invitations peuvent partir par e-mail ou être imprimées sur des coupons.",
  withoutMail:
    "Aucun serveur de messagerie n’est configuré\u00a0: les invitations sont imprimées sur des coupons. Définissez SMTP_URL et MAIL_FROM pour envoyer des e-mails\u00a0; vous pouvez le faire à tout moment.",
  button: "Configurer",
} as const;
