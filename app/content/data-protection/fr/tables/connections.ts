import { translationOf } from "~/content/translated";
import type { connectionTables as english } from "../../en/tables/connections";
import { words } from "./words";

/** What is stored of connections with other programs. {roster} and {comments} come from the settings. */
export const connectionTables = translationOf<typeof english>()({
  apiToken: {
    what: "Jetons avec lesquels d’autres programmes utilisent l’interface.",
    why: "Pour qu’un programme obtienne ce qui lui a été accordé, et rien de plus.",
    kept: words.forGood,
    seenBy: "L’administration, sans le secret.",
    columns: {
      id: "Identifiant aléatoire.",
      name: "À quoi sert le jeton.",
      secretHash: "SHA-256 du secret, qui ne permet pas de le retrouver.",
      permissions: "Ce que le jeton permet.",
      relationshipId: "La seule paire de services qu’il atteint\u00a0; vide\u00a0: toutes les paires.",
      accountId: "Qui l’a créé\u00a0; vide si le compte n’existe plus.",
      createdAt: "Quand il a été créé.",
      expiresAt: "Jusqu’à quand il est valable.",
      lastUsedOn: "Le jour où il a servi pour la dernière fois, sans l’heure.",
      endedAt: "Quand quelqu’un y a mis fin.",
    },
  },
  webhook: {
    what: "Où Tandem annonce à des programmes ou à des canaux ce qui s’est passé.",
    why: "Pour que personne n’ait à redemander sans cesse.",
    kept: "Jusqu’à ce que l’administration le retire.",
    seenBy: "L’administration\u00a0; de l’adresse, elle voit le début.",
    columns: {
      id: "Identifiant aléatoire.",
      kind: "Un programme, ou un canal de Slack ou de Teams.",
      name: "Son nom dans la liste.",
      address: "Où vont les messages.",
      secret:
        "Ce qui sert à signer les messages à un programme\u00a0; lisible ici, parce que chacun est signé à nouveau.",
      events: "Ce qui lui est annoncé.",
      relationshipId: "La seule paire de services dont il est informé\u00a0; vide\u00a0: toutes les paires.",
      language: "Langue de ce qui figure dans un canal.",
      accountId: "Qui l’a ajouté\u00a0; vide si le compte n’existe plus.",
      createdAt: "Quand il a été ajouté.",
    },
  },
  webhookDelivery: {
    what: "Messages à des programmes et à des canaux\u00a0: une paire, une enquête ou une action, et ce qui lui est arrivé.",
    why: words.once,
    kept: "Jusqu’à ce que l’administration retire le webhook.",
    seenBy: "L’administration.",
    columns: {
      id: "Numéro d’ordre.",
      webhookId: "Où il va.",
      event: "Ce qui s’est passé.",
      subject: "De quelle enquête ou action il s’agit.",
      messageId: "Numéro aléatoire du message, auquel son destinataire le reconnaît.",
      body: "Le message. Il ne nomme et ne dénombre personne.",
      state: "En attente, envoyé, échoué, ou connu avant que le webhook n’existe.",
      attempts: words.tries,
      notBefore: words.tryAgain,
      status: "La dernière réponse du destinataire.",
      problem: words.failure,
      createdAt: "Quand il a été mis en attente.",
      triedAt: "Quand il a été tenté pour la dernière fois.",
    },
  },
});
