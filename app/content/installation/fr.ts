import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  page: {
    documentTitle: "Cette installation - Tandem",
    title: "Cette installation",
    lead: "Comment le programme fonctionne ici, vu de l’intérieur. Sur la machine elle-même, npm run doctor regarde aussi de l’extérieur.",
    link: "Comment fonctionne cette installation",
    wrongTitle: "Ce qui ne va pas",
    nothingWrong: "Vu de l’intérieur, rien d’anormal n’apparaît.",
    mail: {
      title: "Essayer la messagerie",
      text: "Envoie un message à votre propre adresse, {address}.",
      button: "Envoyer un message d’essai",
      hintsTitle: "Pour que les invitations arrivent",
    },
  },
  never: "Jamais",
  rows: {
    version: "Version",
    runsOn: "Tandem {version} sur Node.js {node}, depuis le {moment}",
    address: "Adresse",
    addressUnset: "{address} (PUBLIC_URL n’est pas défini)",
    timeZone: "Fuseau horaire",
    timeNow: "{zone}\u00a0; nous sommes le {moment}",
    proxies: "Proxys",
    proxiesNone: "Aucun n’est autorisé à indiquer l’adresse d’un navigateur (TRUST_PROXY)",
    proxiesTrusted: {
      one: "{count} est autorisé à indiquer l’adresse d’un navigateur (TRUST_PROXY)",
      other: "{count} successifs sont autorisés à indiquer l’adresse d’un navigateur (TRUST_PROXY)",
    },
    mail: "Messagerie",
    mailOff: "Désactivée\u00a0: pas de SMTP_URL. Les invitations sont imprimées sur des coupons",
    mailOn: "De {from}\u00a0; {queued} en attente, {failed} en échec définitif",
    disk: "Disque",
    diskLeft: "{gigabytes} Go libres pour les données",
    diskPlenty:
      "Il reste assez de place pour les données. La quantité est montrée quand aucune enquête n’est ouverte",
    backup: "Dernière sauvegarde",
    check: "Dernier contrôle de l’anonymat",
    checkFound: "{moment}\u00a0: il a trouvé quelque chose",
    checkClean: "{moment}\u00a0: il n’a rien trouvé",
    schedule: "Calendrier",
    scheduleRan:
      "Dernière consultation\u00a0: {moment}. Enquêtes\u00a0: {planned} planifiées, {open} ouvertes, {closing} en dépouillement",
    signIns: "Connexions refusées",
    signInsCounted: "{wrong} erronées, {throttled} priées d’attendre, depuis le démarrage",
  },
  mail: {
    sent: "Le serveur de messagerie l’a accepté. Vérifiez qu’il arrive, et pas parmi les indésirables.",
    refused: "Il n’a pas été envoyé\u00a0: {problem}",
    subject: "Message d’essai de Tandem",
    body: "Ceci est le message d’essai demandé sur la page «\u00a0Cette installation\u00a0» de {address}. Si vous le lisez dans votre boîte de réception, les invitations arriveront probablement aussi.",
    hints: [
      "SPF\u00a0: le DNS de {domain} doit nommer le serveur qui envoie pour ce domaine, dans un enregistrement TXT comme «\u00a0v=spf1 include:<votre fournisseur de messagerie> -all\u00a0».",
      "DKIM\u00a0: faites signer par le serveur de messagerie ce qu’il envoie pour {domain}\u00a0; sa clé publique se trouve dans un enregistrement TXT à <selector>._domainkey.{domain}.",
      "DMARC\u00a0: un enregistrement TXT à _dmarc.{domain}, d’abord «\u00a0v=DMARC1; p=none; rua=mailto:<adresse>\u00a0», montre qui refuse quoi.",
      "Demandez aux personnes qui gèrent les filtres de laisser passer {from} et de ne pas toucher aux liens\u00a0: un filtre qui ouvre les liens montre les codes à qui le gère.",
    ],
    problems: {
      "address-refused": "le serveur n’accepte pas de messages pour votre adresse.",
      "message-refused": "le serveur a refusé le message.",
      "try-later": "le serveur a demandé de réessayer plus tard.",
      "sender-refused": "le serveur ne laisse pas Tandem envoyer sous MAIL_FROM.",
      "sign-in-refused": "le serveur a refusé le nom ou le mot de passe de SMTP_URL.",
      unreachable:
        "le serveur de SMTP_URL n’a pas répondu. Vérifiez son nom et son port, ainsi que les pare-feu.",
    },
  },
  notReady: {
    "database-gone":
      "Le fichier de la base de données n’est plus là où il était au démarrage de Tandem. Arrêtez Tandem, remettez le fichier en place ou restaurez une sauvegarde, puis redémarrez.",
    "database-unreadable":
      "Le fichier de la base de données est illisible. Arrêtez Tandem et restaurez la dernière sauvegarde.",
    "database-locked": "Un autre programme occupe la base de données. Fermez-le.",
    "disk-full": "Le disque du répertoire de données est plein. Faites de la place\u00a0; rien n’est perdu.",
    "writing-fails": "Rien ne peut être écrit dans la base de données. Vérifiez le disque et ses droits.",
    "keys-missing":
      "Le fichier de clé d’une enquête ouverte manque ou est endommagé. Remettez le répertoire des clés en place\u00a0: il contient un fichier pour chaque enquête ouverte, nommé d’après son adresse.",
  },
  findings: {
    notReady: "Aucun bulletin ne peut être reçu. {reason}",
    hindered:
      "Depuis le {moment}, un autre programme tient la base de données ouverte, si bien que son journal ne peut pas être vidé. Fermez les programmes qui la lisent.",
    oldNode: "Node.js 20 ne reçoit plus de correctifs de sécurité depuis avril 2026. Installez Node.js 22.",
    noAddress:
      "PUBLIC_URL n’est pas défini\u00a0: les liens des e-mails et des coupons ne mèneraient qu’à cette machine, et aucune enquête ne peut s’ouvrir. Indiquez-y l’adresse que l’on ouvre.",
    plainHttp:
      "PUBLIC_URL est en http simple\u00a0: mots de passe et sessions peuvent être lus en chemin. Placez un proxy avec TLS devant et passez-le en https.",
    proxyForgotten:
      "PUBLIC_URL est en https et TRUST_PROXY n’est pas défini\u00a0: tout le monde semble venir de l’adresse du proxy, et un inconnu qui devine des mots de passe ralentit tout le monde. Définissez TRUST_PROXY=true là où le proxy remplace X-Forwarded-For.",
    proxySilent:
      "TRUST_PROXY est défini, mais cette page est arrivée sans X-Forwarded-For\u00a0: soit personne ne le transmet, soit vous atteignez Tandem sans passer par le proxy. Qui le peut est en mesure de se donner n’importe quelle adresse.",
    proxyMany:
      "Cette page est passée par {passed} proxys qui ont ajouté une adresse, et TRUST_PROXY en accepte {trusted}\u00a0: les personnes derrière les plus éloignés partagent la même. Indiquez-y le nombre de vos proxys.",
    mailTrouble: "Des e-mails attendent\u00a0: {problem}",
    mailFailed:
      "E-mails en échec définitif\u00a0: {count}. Les pages des enquêtes et des plans disent de quelle sorte, et permettent de les renvoyer.",
    diskLow: "Il reste moins de 1 Go sur le disque des données.",
    noBackup:
      "Aucune sauvegarde faite par npm run backup n’est connue. Faites-en une par jour\u00a0; si vous sauvegardez autrement, essayez la restauration.",
    oldBackup: "La dernière sauvegarde faite par npm run backup date du {moment}. Faites-en une par jour.",
    noCheck: "L’anonymat n’a pas encore été attaqué. Faites-le sur la page «\u00a0Anonymat\u00a0».",
    checkFound:
      "Le dernier contrôle de l’anonymat a trouvé quelque chose. La page «\u00a0Anonymat\u00a0» dit quoi, et que faire.",
    scheduleLate:
      "Rien n’a été ouvert, clos ni envoyé à l’heure prévue depuis le {moment}. Consultez le journal du serveur et redémarrez Tandem.",
    overdue:
      "Enquêtes qui n’ont pas pu s’ouvrir ou se clore à leur date\u00a0: {count}. Leurs pages et le journal du serveur disent pourquoi.",
    foreignKeys:
      "Le répertoire des clés contient des clés d’enquêtes que cette base de données ne connaît pas\u00a0: {waves}. Si c’est la mauvaise base, arrêtez Tandem et remettez la bonne\u00a0; si elle a été restaurée, ces clés peuvent être supprimées.",
  },
});
