import type { SurveyWords } from "./shape";

export const surveyWordsFr: SurveyWords = {
  language: "fr",
  script: {
    notReached: "Le serveur n'a pas pu être joint. Rien n'est perdu. Réessayez dans un instant.",
  },
  receipts: {
    title: "Reçus des bulletins comptés",
    intro:
      "Un reçu pour chaque bulletin compté, dans l'ordre des caractères. Cet ordre ne dit rien des personnes, des services ni des heures. Les bulletins eux-mêmes ont été détruits.",
    counts: "{claimed} codes ont été utilisés et {counted} bulletins comptés.",
    difference:
      "Toutes les personnes qui commencent n'envoient pas de bulletin\u00a0: le second nombre peut donc être plus petit. S'il est plus grand, montrez cette page aux représentants du personnel.",
    voided:
      "Bulletins nuls\u00a0: {voided}. Un bulletin qui ne s'ouvre pas ou qui ne correspond pas à l'enquête est nul et ne compte pas.",
    notYet: "Les reçus sont publiés ici une fois l'enquête close.",
    none: "Cette enquête s'est terminée sans résultats et ses bulletins ont été détruits. Il n'y a pas de reçus.",
    label: "Vérifiez votre reçu",
    hint: "La comparaison se fait dans votre navigateur. Rien n'est envoyé.",
    button: "Vérifier",
    listed: "Votre reçu figure dans la liste. Votre bulletin a été compté.",
    notListed:
      "Ce reçu ne figure pas dans la liste. Comparez-le avec ce que vous avez gardé. S'il est exact, parlez-en aux représentants du personnel ou à la personne chargée de la protection des données.",
    perhaps:
      "Si vos réponses étaient déjà arrivées, ce reçu figure sur la liste. S'il n'y figure pas, elles n'ont pas été comptées.",
    incomplete: "Un reçu compte 26 caractères. Saisissez-les tous.",
    list: "Tous les reçus",
  },
  chain: {
    title: "Toutes les enquêtes jusqu'ici",
    intro:
      "Chaque enquête a un document qui contient ses règles\u00a0: dates, nombre de personnes invitées, clés, seuil et promesse. L'empreinte représente ce document.",
    why: "Chaque document contient aussi l'empreinte complète du précédent. Aucun ne peut donc être modifié, ajouté ou retiré après coup sans que toutes les empreintes suivantes changent. Comparez-les avec ce que vous avez gardé.",
    quarter: "Trimestre {quarter}, {year}",
    period: "Du {from} au {to}",
    invited: "{department}\u00a0: {invited} personnes invitées, {spare} codes de remplacement",
    fingerprint: "Empreinte",
    first: "C'était la première enquête.",
    gap: "Le document de l'enquête précédente manque ici. Demandez-en la raison aux RH et parlez-en aux représentants du personnel.",
    json: "Les règles telles qu'elles sont publiées (JSON)",
    button: "Vérifier dans ce navigateur",
    checking: "Vérification en cours",
    matches: "Vérifié\u00a0: le document a bien cette empreinte.",
    differs: "Le document n'a pas cette empreinte, ou dit autre chose que cette page.",
    allRight: "Chaque document a son empreinte, et chacun nomme le précédent.",
    wrong:
      "Quelque chose ne concorde pas. Montrez cette page aux représentants du personnel ou à la personne chargée de la protection des données.",
    notReached: "Les documents n'ont pas pu être récupérés. Réessayez dans un instant.",
    noscript: "La vérification demande JavaScript. Les documents peuvent être lus sans lui.",
  },
  ticket: {
    title: "Continuer sur un autre appareil",
    intro:
      "Ce ticket est votre bulletin. Les réponses déjà données ne le suivent pas\u00a0: donnez-les de nouveau sur l'autre appareil.",
    scan: "Scannez cette image avec l'autre appareil\u00a0:",
    picture: "Code QR contenant votre ticket",
    noPicture: "L'image n'a pas pu être chargée. Recopiez le ticket.",
    type: "Ou ouvrez-y cette adresse, appuyez sur «\u00a0Commencer\u00a0», choisissez «\u00a0J'ai un ticket\u00a0» et recopiez-le\u00a0:",
    secret:
      "La personne qui a ce ticket peut envoyer votre bulletin, et le reconnaître. Ne l'envoyez ni par courriel ni par messagerie, et ne l'imprimez pas au travail.",
    first:
      "Vous pouvez aussi répondre encore ici. C'est l'appareil qui envoie le premier qui compte. L'autre est alors refusé.",
    wipeHelp: "Faites-le quand l'autre appareil a lu le ticket.",
    movedTitle: "Retiré de cet appareil",
    moved:
      "Si un autre appareil a votre ticket, continuez là-bas. Sans le ticket, personne ne peut récupérer ce bulletin.",
    have: "J'ai un ticket d'un autre appareil",
    enterTitle: "Saisissez votre ticket",
    label: "Ticket",
    hint: "13 groupes de cinq caractères, tels que l'autre appareil les montre. Majuscules, espaces et tirets n'ont pas d'importance.",
    read: "Votre ticket a été lu. L'autre appareil et celui-ci partagent un seul bulletin\u00a0: le premier envoyé compte.",
    missing: "Saisissez le ticket que montre l'autre appareil.",
    incomplete: "Le ticket compte 65 caractères, il y en a {count}. Saisissez-les tous.",
    mistyped: "Il y a une faute de frappe dans le groupe {groups}. Comparez avec l'autre appareil.",
    otherSurvey:
      "Ce n'est pas un ticket de cette enquête. Comparez l'adresse avec celle de l'autre appareil.",
    elsewhereTitle: "Déjà envoyé depuis l'autre appareil",
    elsewhere:
      "Un bulletin avec ce ticket est arrivé, et il compte. Si ce n'est pas vous qui l'avez envoyé, parlez-en aux représentants du personnel ou à la personne chargée de la protection des données.",
  },
  plainHttp: {
    title: "Cette connexion n'est pas chiffrée",
    text: "Vos réponses sont tout de même scellées\u00a0: une personne qui ne fait qu'écouter le réseau ne peut pas les lire. Mais une personne capable de modifier ce qui y circule pourrait remplacer cette page sans laisser de trace. Si cela vous inquiète, demandez aux RH une adresse qui commence par https.",
  },
  comment: {
    role: "la fonction d'une personne",
    found: "Ce qui a été trouvé est marqué\u00a0:",
    namesNotChecked:
      "Sur cet appareil, votre commentaire est vérifié pour les adresses, les numéros et les dates, mais pas pour les noms de vos collègues.",
    owners: "mon|ma|mes|notre|nos|votre|vos|son|sa|ses|leur|leurs",
    roles:
      "chef|cheffe|chefs|patron|patronne|responsable|supérieur|supérieure|manager|manageur|manageuse|directeur|directrice|n+1|assistant|assistante|prédécesseur|successeur",
    extensions: "poste",
  },
  device: {
    another: "Utiliser un autre code",
    shared:
      "Si d'autres personnes utilisent cet appareil, effacez cette page avant de partir\u00a0: d'ici là, le reçu peut y être lu.",
    done: "Terminé\u00a0: effacer cette page",
    again: "Si vous avez déjà commencé sur cet appareil, saisissez le même code. Vos réponses y sont encore.",
    ownTitle: "Avez-vous créé vous-même cette image ou ce ticket\u00a0?",
    own: "Il continue un bulletin commencé sur un autre appareil. Si quelqu'un d'autre l'a créé, cette personne peut reconnaître votre bulletin et pourrait découvrir ce que vous avez répondu. Une invitation ne contient jamais de ticket.",
    ownYes: "Oui, sur mon autre appareil",
    ownNo: "Non, ou je ne sais pas",
    foreignTitle: "Ne répondez pas ici",
    foreign: [
      "Rien n'a été envoyé, et ce ticket n'est pas conservé.",
      "Ouvrez le lien de votre propre invitation, ou saisissez le code qui y figure ou celui de votre coupon.",
      "Dites aux représentants du personnel, à la personne chargée de la protection des données ou aux RH d'où viennent cette image, ce lien ou ce ticket.",
    ],
    deleteTitle: "Supprimer vos réponses\u00a0?",
    delete:
      "Leur code a déjà servi et ne peut plus servir. Si aucun autre appareil n'a votre ticket, ce bulletin est perdu\u00a0: vous ne pourriez plus participer qu'avec un code de remplacement des RH ou sur papier.",
    earlyTitle: "Le serveur contredit sa promesse",
    early:
      "Il indique que cette enquête ne prend plus de réponses. Selon les règles que l'empreinte représente, vous avez encore le temps. Vérifiez l'horloge de cet appareil et réessayez plus tard. Si rien ne change, demandez aux RH ou aux représentants du personnel si l'enquête a été terminée plus tôt, et montrez-leur cette page.",
    notDeleted: "Cette page n'a rien supprimé de cet appareil.",
  },
};
