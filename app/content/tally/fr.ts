import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { fr as holder } from "./holder/fr";

export const fr = translationOf<typeof en>()({
  page: {
    fact: {
      label: "Clés des réponses",
      server: "Sur le serveur seulement",
      holder: "Dépositaire\u00a0: {holder}",
      fingerprint: "Empreinte de la clé",
      made: "Créée le {made}",
      madeBy: "Créée le {made} par {name}",
      notMade: "Pas encore de clé",
      ofKey: "Empreinte de cette clé",
      replaced:
        "D’après le journal d’audit, cette clé a été créée par un autre compte que celui auquel elle est rattachée maintenant. Quelqu’un a écrit dans la base de données. Demandez qui détient la clé et prévenez les représentants du personnel.",
      quorums: {
        "1/1": "La clé de l’unique dépositaire ouvre les réponses, avec celle du serveur",
        "2/1": "La clé de l’un des deux dépositaires ouvre les réponses, avec celle du serveur",
        "2/2": "Les clés des deux dépositaires ouvrent ensemble les réponses, avec celle du serveur",
        "3/2": "Les clés de deux dépositaires sur trois ouvrent les réponses, avec celle du serveur",
        "4/2": "Les clés de deux dépositaires sur quatre ouvrent les réponses, avec celle du serveur",
        "4/3": "Les clés de trois dépositaires sur quatre ouvrent les réponses, avec celle du serveur",
      },
    },
    field: {
      legend: "Qui détient les clés des réponses",
      hint: "Les réponses restent scellées jusqu’à ce que l’enquête soit close et qu’assez de dépositaires soient venus. Les personnes interrogées lisent qui sont ces dépositaires.",
      quorums: {
        "3/2": {
          label: "Deux personnes sur trois (conseillé)",
          hint: "L’une peut être absente ou perdre sa clé, et personne n’ouvre seul les réponses.",
        },
        "4/3": {
          label: "Trois personnes sur quatre",
          hint: "L’une peut être absente ou perdre sa clé.",
        },
        "4/2": {
          label: "Deux personnes sur quatre",
          hint: "Deux peuvent être absentes ou perdre leur clé.",
        },
        "2/2": {
          label: "Deux personnes ensemble",
          hint: "Si l’une des deux clés est perdue, les réponses sont perdues.",
        },
        "2/1": {
          label: "L’une ou l’autre de deux personnes",
          hint: "L’une peut être absente ou perdre sa clé\u00a0; chacune suffit à elle seule, avec le serveur.",
        },
        "1/1": {
          label: "Une personne",
          hint: "Si la clé est perdue, les réponses sont perdues.",
        },
        "0/0": {
          label: "Personne\u00a0: le serveur seul",
          hint: "L’enquête est dépouillée d’elle-même. Les personnes interrogées lisent que quiconque gère le serveur pourrait ouvrir des réponses scellées avant la clôture et, en copiant souvent ses fichiers, voir de qui elles viennent.",
        },
      },
      holdersTitle: "Dépositaires de clé",
      holdersHint:
        "Par exemple les représentants du personnel, la personne chargée de la protection des données, ou la ou le responsable d’un autre service. Les personnes interrogées peuvent lire un nom, «\u00a0Ada Berg, représentante du personnel\u00a0», ou seulement «\u00a0les représentants du personnel\u00a0». Faites en sorte que des personnes des RH et de l’informatique ne suffisent jamais à elles seules\u00a0: sinon, les personnes interrogées lisent que celles-ci pourraient ouvrir les réponses avant la clôture.",
      holder: "Dépositaire {number}",
      account: "Compte",
      choose: "Choisir",
      option: "{name} ({role})",
      name: "Nom, tel que le lisent les personnes interrogées",
      inside: "Travaille aux RH ou à l’informatique",
      noAccount:
        "Quelqu’un manque dans la liste\u00a0? Votre administration lui crée un compte avec le rôle «\u00a0Dépositaire de clé\u00a0»\u00a0: ce compte ne voit aucun résultat.",
    },
    planned: {
      title: "Les clés des réponses",
      inPlace: "Toutes les clés ont été créées et essayées.",
      awaited:
        "L’enquête ne s’ouvre que lorsque toutes les clés ont été créées et essayées. Il manque encore\u00a0: {holders}.",
      ask: "Demandez-leur de se connecter\u00a0: leur page d’accueil y mène.",
      nobody:
        "Aucun compte n’a encore été choisi pour créer la clé de\u00a0: {holders}. Modifiez la planification et choisissez un compte.",
      make: "Créer votre clé",
      makeAnother: "Créer une autre clé",
      registered: "Clé créée et essayée le {made}",
      serverMode:
        "Des personnes des RH et de l’informatique détiennent à elles seules assez de ces clés. Les personnes interrogées lisent que celles-ci pourraient ouvrir les réponses avant la clôture.",
      rehearse: holder.page.rehearsal.link,
    },
    closing: {
      keyFileMissing:
        "Le fichier de clé de cette enquête n’est pas dans le répertoire des clés du serveur. Demandez aux personnes qui gèrent le serveur de le remettre en place. Rien n’est encore perdu.",
      keyFileMissingAfterRestore:
        "Le fichier de clé de cette enquête n’est pas dans le répertoire des clés du serveur. L’enquête était ouverte dans une sauvegarde qui a été restaurée\u00a0: soit elle s’est terminée après cette sauvegarde, ses réponses ont été comptées ou détruites, et la clé avec elles\u00a0; soit le répertoire des clés n’est pas à sa place. Tandem ne peut pas savoir lequel des deux. Demandez aux personnes qui gèrent le serveur, et cherchez un rapport ou des reçus d’avant.",
      title: "En attente des dépositaires de clé",
      waits:
        "L’enquête n’accepte plus de réponses. Celles-ci restent scellées jusqu’à ce qu’elles soient ouvertes par\u00a0: {holder}. Ce peut être aujourd’hui ou dans quelques semaines.",
      waitsForHolders:
        "L’enquête n’accepte plus de réponses. Celles-ci restent scellées jusqu’à ce qu’assez de dépositaires soient venus\u00a0; ce peut être aujourd’hui ou dans quelques semaines.",
      given: "Clés arrivées\u00a0: {given} sur {needed}",
      awaited: "Clé attendue",
      came: "Clé arrivée le {at}",
      wrong: {
        one: "Ne convient pas à {count} feuille de réponses",
        other: "Ne convient pas à {count} feuilles de réponses",
      },
      notNeeded: "Clé désormais inutile",
      you: "(vous)",
      comeBy:
        "Les dépositaires sont priés de venir au plus tard le {day}. Après cette date aussi, les réponses restent scellées et rien n’est perdu.",
      successor: {
        one: "Il faut encore {count} clé, de\u00a0: {holders}. Si l’un ne peut pas venir, un autre vient à sa place.",
        other:
          "Il faut encore {count} clés, de\u00a0: {holders}. Si l’un ne peut pas venir, un autre vient à sa place.",
      },
      ask: "Demandez aux personnes attendues de se connecter\u00a0: leur page d’accueil y mène.",
      again: "Cette clé peut être utilisée une nouvelle fois, ou quelqu’un d’autre vient à sa place.",
      open: holder.page.opening.link,
      openAgain: "Utiliser votre clé une nouvelle fois",
      lost: {
        title: "Une clé est-elle perdue\u00a0?",
        spare:
          "Tant qu’assez d’autres dépositaires ont la leur, rien n’est perdu et il n’y a rien à faire. Le fichier de clé ou la copie imprimée suffit, avec la phrase secrète.",
        none: "Chaque clé encore attendue est nécessaire. Le fichier de clé ou la copie imprimée suffit, avec la phrase secrète\u00a0: cherchez les deux.",
        tooMany: "Trop de clés sont-elles définitivement perdues\u00a0?",
      },
      isItLost: "La clé est-elle définitivement perdue\u00a0?",
      giveUp: "Abandonner l’enquête",
      leaveOut: {
        title: "Certaines feuilles de réponses ne s’ouvrent pas",
        count: {
          one: "{count} feuille de réponses ne s’ouvre pas avec les clés arrivées. Rien n’a été compté ni détruit.",
          other:
            "{count} feuilles de réponses ne s’ouvrent pas avec les clés arrivées. Rien n’a été compté ni détruit.",
        },
        why: "Soit la part d’un dépositaire est fausse, soit des feuilles ont été faites ainsi exprès. Demandez d’abord aux dépositaires nommés ci-dessus d’utiliser leur clé une nouvelle fois, ou à un autre de venir.",
        confirm: {
          one: "Je comprends que {count} feuille sera détruite sans avoir été lue.",
          other: "Je comprends que {count} feuilles seront détruites sans avoir été lues.",
        },
        button: "Compter les autres",
      },
    },
    after: {
      destroyTitle: holder.page.destroy.title,
      destroy: holder.page.destroy.how,
      tellTitle: "Prévenez les personnes qui ont répondu",
      copyThis: "Vous pouvez copier ceci\u00a0:",
    },
    loss: {
      documentTitle: "Abandonner l’enquête - Tandem",
      title: "Abandonner l’enquête {quarter}\u00a0?",
      keyFileMissing:
        "Le fichier de clé du serveur pour cette enquête manque. Avant d’abandonner l’enquête, demandez aux personnes qui gèrent le serveur si le répertoire des clés a été déplacé ou n’est pas monté\u00a0: avec ce fichier, l’enquête est dépouillée d’elle-même.",
      onlyHolder:
        "Les réponses ne peuvent être ouvertes que par\u00a0: {holder}. Avant d’abandonner l’enquête, demandez le fichier de clé, la copie imprimée et la phrase secrète\u00a0: fichier ou copie suffit, avec la phrase secrète. Rien ne presse\u00a0; les réponses scellées peuvent attendre.",
      onlyHolders:
        "Clés nécessaires\u00a0: {needed} parmi celles de\u00a0: {holders}. Avant d’abandonner l’enquête, demandez à chacun le fichier de clé, la copie imprimée et la phrase secrète\u00a0: fichier ou copie suffit, avec la phrase secrète. Rien ne presse\u00a0; les réponses scellées peuvent attendre.",
      releasesNothing:
        "Abandonner l’enquête ne publie rien\u00a0: toutes les réponses sont détruites sans avoir été lues, et il n’y a pas de rapport pour {quarter}.",
      releasesNothingAfterRestore:
        "Abandonner l’enquête détruit les réponses scellées venues avec la sauvegarde. Rien n’en est publié, et cette base de données n’a pas de rapport pour {quarter}.",
      told: "Les dépositaires reçoivent un message disant de qui la clé serait perdue, et le journal d’audit garde la trace que vous avez abandonné l’enquête.",
      lostTitle: "De qui les clés sont-elles définitivement perdues\u00a0?",
      lostHint:
        "Tant que suffisamment d’autres ont la leur, rien n’est perdu. Seules figurent ici les personnes qui ne sont pas encore venues.",
      enoughLeft:
        "Cochez toutes les personnes dont la clé est définitivement perdue. Avec les clés qui restent, les réponses peuvent encore être ouvertes\u00a0: l’enquête reste et attend.",
      final:
        "C’est irréversible. La page de l’enquête dit ce qui s’est passé et propose un texte pour l’annoncer à tous.",
      confirm:
        "Je comprends que la clé est définitivement perdue et que toutes les réponses seront détruites sans avoir été lues.",
      confirmAfterRestore:
        "Je comprends que les réponses scellées de cette copie seront détruites et que rien n’en sera publié.",
      button: "Abandonner et détruire les réponses",
    },
  },
  unconfirmedLoss: "Cochez la case pour confirmer que toutes les réponses seront détruites.",
  steps: {
    open: "L’enquête {quarter} est close\u00a0: utilisez votre clé",
    make: "Créez votre clé pour l’enquête {quarter}",
    destroy: "Détruisez votre clé de l’enquête {quarter}, si ce n’est déjà fait",
    askToMake:
      "Demandez les clés de l’enquête {quarter}, sans lesquelles elle ne peut pas s’ouvrir\u00a0: {holder}",
    askToOpen: "Demandez les clés, pour que l’enquête {quarter} puisse être dépouillée\u00a0: {holder}",
    notCounted: "L’enquête {quarter} n’est pas encore dépouillée\u00a0: voyez pourquoi",
  },
});
