import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { offline } from "./fr/offline";

export const fr = translationOf<typeof en>()({
  page: {
    documentTitle: "{title} - Tandem",
    backToWave: "Retour à la page de l’enquête",
    toWave: "Vers la page de l’enquête",
    needsScript:
      "Cette page a besoin de JavaScript\u00a0: une clé ne doit être créée et utilisée que dans votre propre navigateur.",
    passphrase: "Phrase secrète de votre clé",
    capitals:
      "Plusieurs espaces comptent pour une seule. Les majuscules comptent\u00a0; certains téléphones en mettent une d’eux-mêmes au début.",
    showPassphrase: "Afficher",
    keyFile: "Fichier de clé",
    progress: "Avancement",
    ofKey: "Empreinte de votre clé",
    ofSurvey: "Empreinte de l’enquête",
    quorums: {
      "1/1": "Votre clé est la seule.",
      "2/1": "Il y a deux clés\u00a0; une seule suffit.",
      "2/2": "Il y a deux clés\u00a0; il faut les deux.",
      "3/2": "Il y a trois clés\u00a0; il en faut deux.",
      "4/2": "Il y a quatre clés\u00a0; il en faut deux.",
      "4/3": "Il y a quatre clés\u00a0; il en faut trois.",
    },
    holders: "Dépositaires de clé\u00a0: {holders}.",
    lost: {
      title: "Si une clé est perdue",
      spare:
        "Dites-le aussitôt aux RH et aux autres dépositaires. Tant que les autres clés suffisent, les réponses peuvent être ouvertes.",
      none: "Dites-le aussitôt aux RH et aux autres dépositaires. Aucune autre clé ne peut la remplacer\u00a0: les réponses ne pourront plus jamais être ouvertes et seront détruites sans avoir été lues.",
      before:
        "Jusqu’à l’ouverture de l’enquête, vous pouvez en créer une autre ici. Elle prend la place de l’ancienne.",
      either: "Le fichier de clé ou la copie imprimée suffit, avec la phrase secrète.",
    },
    key: {
      title: "Créez votre clé pour {quarter}",
      lead: "Une fois l’enquête close, ses réponses ne s’ouvrent qu’avec des clés comme la vôtre. Elle est créée dans votre navigateur, et vous êtes la seule personne à la recevoir.",
      replaces:
        "Vous avez déjà créé une clé, dont l’empreinte est {fingerprint}. Une nouvelle prend sa place\u00a0; l’ancien fichier et l’ancienne copie ne vaudront plus rien.",
      before: {
        title: "Ce à quoi vous vous engagez",
        comeBack:
          "Vous reviendrez avec votre clé après le {closes}. Votre page d’accueil dans Tandem vous le demandera alors.",
        needs:
          "Il vous faudra alors votre phrase secrète et l’un des deux\u00a0: le fichier de clé ou la copie imprimée.",
        destroy:
          "Quand les réponses auront été comptées, vous détruirez fichier, copie et phrase secrète. C’est ce qui est promis aux personnes interrogées.",
        device:
          "Utilisez un ordinateur auquel vous faites confiance. Le programme de cette page vient du serveur\u00a0: quiconque le modifie pourrait copier votre clé. En cas de doute, faites d’abord examiner la version en service par une personne indépendante.",
      },
      choose: {
        title: "1. Choisissez une phrase secrète",
        howTo:
          "Elle verrouille votre clé et n’est pas le mot de passe avec lequel vous vous connectez. Prenez ces mots, ou inventez au moins 16 caractères que personne ne peut deviner. Notez-les maintenant\u00a0: vous ne les reverrez pas.",
        another: "En proposer d’autres",
        understood: "J’ai noté la phrase secrète. Sans elle, ma clé n’ouvre rien.",
        button: "Créer ma clé",
      },
      keep: {
        title: "2. Conservez votre clé",
        howTo:
          "Enregistrez le fichier de clé là où personne d’autre n’y a accès, par exemple sur une clé USB. Imprimez aussi la copie\u00a0: elle remplace le fichier s’il est perdu ou abîmé.",
        save: "Enregistrer le fichier de clé",
        print: "Imprimer la copie",
      },
      prove: {
        title: "3. Essayez votre clé",
        howTo:
          "Choisissez le fichier de clé que vous venez d’enregistrer et tapez la phrase secrète. Votre navigateur vérifie s’ils vont ensemble\u00a0; il n’envoie ni l’un ni l’autre. Puis il indique au serveur la moitié publique de votre clé, qui scelle des réponses et n’en ouvre aucune.",
        fileHint: "Son nom commence par tandem-key et finit par .json.",
        button: "Essayer ma clé et l’inscrire",
      },
      done: {
        title: "Votre clé est inscrite",
        fingerprint: "{label}\u00a0: {fingerprint}. Votre copie imprimée porte la même.",
        apart:
          "Conservez le fichier et la copie en deux endroits différents, et la phrase secrète en un troisième.",
        compare:
          "Quand l’enquête sera ouverte, regardez sa page\u00a0: à côté de votre nom doit se trouver cette empreinte. S’il y en a une autre, quelqu’un a mis une autre clé à la place de la vôtre. Prévenez alors aussitôt les autres dépositaires et les représentants du personnel, pour que personne ne réponde.",
        other:
          "L’enquête elle-même a aussi une empreinte. Elle est plus longue et différente\u00a0; c’est normal.",
      },
    },
    paper: {
      title: "Copie imprimée d’une clé\u00a0: enquête {quarter}",
      holder: "Clé de\u00a0: {holder}",
      howTo:
        "L’enquête {wave} se termine le {closes}. Connectez-vous ensuite à Tandem, ouvrez la page de cette enquête, choisissez «\u00a0{open}\u00a0» et tapez les lignes ci-dessous, avec la phrase secrète choisie à la création de la clé.",
      rows: "Les deux derniers caractères d’une ligne vérifient les autres. Les lettres I, L, O et U n’apparaissent pas. La phrase secrète n’a pas sa place sur cette feuille.",
      destroy:
        "Il faut cette feuille ou le fichier de clé, avec la phrase secrète. Quand les réponses auront été comptées, détruisez cette feuille, toutes les copies du fichier et la note avec la phrase secrète.",
      kept: "Conservée par, et où\u00a0:",
    },
    opening: {
      title: "Utilisez votre clé\u00a0: {quarter}",
      lead: "À partir de votre clé, votre navigateur calcule une part pour chaque feuille de réponses scellée. Les parts d’un nombre suffisant de dépositaires les ouvrent, avec la clé du serveur. Votre clé ne quitte pas votre navigateur, et vous ne voyez aucune réponse.",
      leadAlone:
        "Avec votre clé, votre navigateur déverrouille chaque feuille de réponses scellée. Le serveur les ouvre, les compte et les détruit\u00a0; vous ne voyez aucune réponse.",
      link: "Utiliser votre clé",
      closed: "Clôture",
      extended: "La clôture a été reportée une fois, à cette date.",
      sheets: "Feuilles de réponses",
      list: "Empreinte de la liste des feuilles",
      listHelp: "Chaque dépositaire voit la même. Comparez-la entre dépositaires si vous le souhaitez.",
      fileHint: "Celui que vous avez enregistré en créant la clé.",
      onlyPaper: "Je n’ai que la copie imprimée",
      rows: "Les huit lignes",
      rowsHint: "Les minuscules et l’absence d’espaces ne gênent pas.",
      button: "Utiliser ma clé",
      countOthers: "Compter les autres",
      given: "Votre part est arrivée",
      done: "Les réponses ont été comptées",
      keep: "Gardez votre clé pour l’instant. La page de l’enquête dira quand les réponses auront été comptées\u00a0; détruisez-la alors.",
      next: "L’enquête suivante, {quarter}, a aussi besoin d’une clé de votre part. Si vous le souhaitez, créez-la dès maintenant\u00a0; vous pouvez aussi le faire plus tard.",
      makeNext: "Créer la clé pour {quarter}",
    },
    offline: offline.page,
    rehearsal: {
      link: "S’exercer avec une clé",
      name: "exercice",
      title: "S’exercer avec une clé",
      lead: "Rien n’est réel ici\u00a0: créez une clé d’exercice, essayez-la et utilisez-la. Votre navigateur invente les feuilles de réponses et joue le serveur et les autres dépositaires. Rien n’est envoyé.",
      tryHow:
        "Choisissez le fichier de la clé d’exercice que vous venez d’enregistrer et tapez la phrase secrète. Votre navigateur vérifie s’ils vont ensemble.",
      tryButton: "Essayer ma clé d’exercice",
      later: "4. Quelques semaines plus tard",
      laterHow:
        "L’enquête d’exercice est close, et votre clé est demandée. Choisissez le fichier de la clé d’exercice ou tapez les lignes de la copie imprimée.",
      done: "Exercice terminé",
      discard:
        "Supprimez le fichier de la clé d’exercice et jetez sa copie imprimée\u00a0: ils n’ouvrent rien d’autre.",
    },
    destroy: {
      title: "Détruisez maintenant votre clé",
      how: "Supprimez le fichier de clé partout où vous le gardez, et passez au destructeur de documents la copie imprimée et la note avec la phrase secrète. C’est votre part de la promesse\u00a0; Tandem ne peut pas le faire à votre place.",
    },
  },
  script: {
    passphraseMissing: "Saisissez la phrase secrète.",
    wrongPassphrase:
      "Cette phrase secrète n’ouvre pas cette clé. Tapez celle que vous avez notée\u00a0; les majuscules comptent.",
    notReached: "Le serveur n’a pas répondu. Rien n’est perdu\u00a0; appuyez de nouveau.",
    file: {
      missing: "Choisissez le fichier de clé.",
      "not-a-key-file":
        "Ce n’est pas un fichier de clé, ou il est abîmé. Choisissez celui que vous avez enregistré en créant la clé, ou prenez la copie imprimée.",
      "unknown-version":
        "Ce fichier de clé vient d’une version plus récente de Tandem. Demandez la mise à jour à votre administration.",
      otherWave: "C’est la clé d’une autre enquête ({quarter}). Choisissez le fichier de celle-ci.",
    },
    paper: {
      missing: "Choisissez le fichier de clé ou tapez les huit lignes.",
      incomplete: "Il y a huit lignes de 18 caractères. Tapez-les toutes.",
      otherWave:
        "Ces lignes appartiennent à une autre enquête, ou chaque ligne contient une faute de frappe.",
      mistyped: {
        one: "Il y a une faute de frappe à la ligne {rows}. Comparez avec la feuille.",
        other: "Il y a une faute de frappe aux lignes {rows}. Comparez avec la feuille.",
      },
    },
    make: {
      missing: "Saisissez une phrase secrète.",
      "too-short":
        "Prenez au moins 16 caractères\u00a0: qui trouve le fichier peut essayer sans limite de temps.",
      repetitive: "Prenez des caractères plus variés.",
      tick: "Cochez la case pour continuer.",
      locking: "Votre clé est verrouillée avec la phrase secrète",
    },
    prove: {
      trying: "La phrase secrète est essayée sur le fichier",
      earlierKey:
        "Ce fichier contient une autre clé de cette enquête. Choisissez celui que vous venez d’enregistrer\u00a0; s’il a disparu, créez une autre clé.",
      telling: "Le serveur reçoit la moitié publique de votre clé",
      notPlanned:
        "Le serveur n’accepte plus de clé pour cette enquête\u00a0: elle est ouverte, ou sa planification a changé. Retournez à sa page.",
      notHolder:
        "Vous n’êtes plus dépositaire d’une clé de cette enquête\u00a0: la planification a changé. Adressez-vous aux RH.",
      usedBefore:
        "Cette clé a déjà servi, et chaque enquête en demande une nouvelle. Rechargez la page et créez-en une autre.",
    },
    offline: offline.script,
    rehearsal: {
      working: "Traitement des feuilles inventées",
      together:
        "Avec votre clé, celles des autres dépositaires venus et celle du serveur\u00a0: {opened} feuilles inventées ouvertes sur {total}.",
      alone: "Avec votre clé et celle du serveur seulement\u00a0: {opened} sur {total}.",
    },
    open: {
      unlocking: "Votre clé est déverrouillée",
      fetching: "La liste des feuilles scellées est chargée",
      working: {
        one: "Traitement de {count} feuille scellée",
        other: "Traitement de {count} feuilles scellées",
      },
      sending: "Votre part est envoyée, verrouillée pour le serveur",
      counting: "Le serveur ouvre, compte et détruit les feuilles",
      waiting:
        "Clés arrivées\u00a0: {given} sur {needed}. Les réponses restent scellées jusqu’à l’arrivée des autres.",
      complete: "Assez de clés sont arrivées\u00a0: les réponses sont en train d’être comptées.",
      unreadableAnswer: "La réponse du serveur est illisible. Essayez de nouveau.",
      otherKey:
        "Cette enquête a été scellée pour une autre de vos clés, peut-être créée plus tard. Choisissez son fichier. Si vous n’en avez pas créé d’autre, prévenez les autres dépositaires et les représentants du personnel\u00a0: quelqu’un a mis une autre clé à la place de la vôtre.",
      stillOpen:
        "D’après l’horloge de cet ordinateur, l’enquête est encore ouverte, alors que le serveur la dit close. Vérifiez la date et l’heure. Si elles sont justes, n’utilisez pas votre clé et prévenez les représentants du personnel.",
      shareWrong:
        "Le serveur dit que votre part ne convient à aucune feuille. Rien n’a changé. Recommencez une fois\u00a0; si le message revient, prévenez les RH et les autres dépositaires.",
      listChanged:
        "Le serveur vient d’envoyer une autre liste de feuilles que celle dont l’empreinte figure ci-dessus. Votre clé n’a pas été utilisée. Prévenez les autres dépositaires et les représentants du personnel, comparez les empreintes, et ne rechargez la page qu’ensuite.",
      otherList:
        "La liste des feuilles n’est pas celle que votre navigateur a traitée. Rechargez la page et recommencez.",
      keyMissing:
        "Le fichier de clé du serveur pour cette enquête manque. Rien n’a changé. Les RH doivent demander aux personnes qui gèrent le serveur de le remettre en place.",
      rulesChanged:
        "Les règles enregistrées de cette enquête ne sont pas celles de son ouverture\u00a0; rien n’a donc été ouvert. Sa page indique ce qui diffère.",
      notWaiting: "Cette enquête n’attend plus votre clé. Sa page indique ce qu’il en est advenu.",
      counted: {
        one: "{count} feuille de réponses a été ouverte, comptée et détruite.",
        other: "{count} feuilles de réponses ont été ouvertes, comptées et détruites.",
      },
      voided: "{opened} Nulles, donc non comptées\u00a0: {count}.",
      noneOpens: "Aucune feuille ne s’ouvre avec cette clé. Rien n’a été changé.",
      someDoNot: {
        one: "Une feuille sur {total} ne s’ouvre pas. Rien n’a été changé. Vous pouvez faire compter les autres\u00a0; celle-ci sera alors détruite sans avoir été lue.",
        other:
          "{count} feuilles sur {total} ne s’ouvrent pas. Rien n’a été changé. Vous pouvez faire compter les autres\u00a0; celles-ci seront alors détruites sans avoir été lues.",
      },
      unreadable:
        "Certaines feuilles ne s’ouvrent pas avec ce qui est arrivé. Rien n’a changé\u00a0; recommencez.",
    },
  },
});
