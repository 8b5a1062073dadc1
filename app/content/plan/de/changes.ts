import type { TextTree } from "~/content/translated";

export const changes = {
  chosen: "„{action}“ in den Plan aufgenommen",
  takenOut: "„{action}“ aus dem Plan genommen",
  carriedFromLast: "„{action}“ aus dem letzten Plan übernommen",
  carriedToNext: "„{action}“ in den nächsten Plan übernommen",
  status: "„{action}“ von „{from}“ auf „{to}“ gesetzt",
  dropped: "„{action}“ von „{from}“ auf „{to}“ gesetzt: {because}",
  reason: "Grund, warum „{action}“ gestrichen wurde, geändert: {because}",
  statuses: { planned: "noch nicht begonnen", started: "läuft", done: "erledigt", dropped: "gestrichen" },
  startsOn: "Beginn von „{action}“ verschoben vom {from} auf den {to}",
  dueOn: "Termin von „{action}“ verschoben vom {from} auf den {to}",
  firstStep: "Erster Schritt von „{action}“ geändert: {to}",
  signOfSuccess: "Zeichen des Erfolgs von „{action}“ geändert: {to}",
  owner: {
    named: "Verantwortliche Person aus {department} für „{action}“ benannt: {to}",
    changed: "Verantwortliche Person aus {department} für „{action}“ geändert: {to} statt {from}",
    takenOut: "Verantwortliche Person aus {department} für „{action}“ herausgenommen: {from}",
  },
  address: {
    added: "Adresse für die Erinnerung an {department} zu „{action}“ hinzugefügt",
    changed: "Adresse für die Erinnerung an {department} zu „{action}“ geändert",
    takenOut: "Adresse für die Erinnerung an {department} zu „{action}“ herausgenommen",
  },
  review: {
    set: "Rückblick festgelegt auf {to}",
    moved: "Rückblick verschoben vom {from} auf den {to}",
    takenOut: "Der Rückblick hat keinen Termin mehr",
  },
  answered: {
    done: "Die verantwortliche Person aus {department} sagt, dass „{action}“ erledigt ist",
    stuck: "Die verantwortliche Person aus {department} sagt, dass „{action}“ stockt",
    "more-time":
      "Die verantwortliche Person aus {department} sagt, dass „{action}“ mehr Zeit braucht, bis zum {day}",
  },
  byLink: "Über den Link in einer E-Mail",
  accountGone: "Jemand, dessen Konto es nicht mehr gibt",
} as const satisfies TextTree;
