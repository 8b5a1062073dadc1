import { translationOf } from "~/content/translated";
import type { advice as english } from "../en/advice";

export const advice = translationOf<typeof english>()({
  counted: "{open} (vorsichtshalber als {counted} gezählt)",
  figures: {
    between: "zwischen {low} und {high}",
    atLeast: "{points} oder mehr",
    atMost: "{points} oder weniger",
    notReleased: "nicht freigegeben",
  },
  people: { one: "eine Person", other: "{count} Personen" },
  shares: { exactly: "{share}", atLeast: "{share} oder mehr", atMost: "{share} oder weniger" },
  reasons: {
    weakTopic: {
      alone: "{topic}: {score} Punkte, zwischen {low} und {high}.",
      about:
        "{topic}: {score} Punkte, zwischen {low} und {high}; mit einer Wahrscheinlichkeit von etwa {share} eines der beiden niedrigsten Themen.",
      above:
        "{topic}: {score} Punkte, zwischen {low} und {high}; mit einer Wahrscheinlichkeit von mehr als {share} eines der beiden niedrigsten Themen.",
    },
    weakTopicInBounds: {
      alone: "{topic}: zwischen {low} und {high}.",
      about:
        "{topic}: zwischen {low} und {high}; mit einer Wahrscheinlichkeit von etwa {share} eines der beiden niedrigsten Themen.",
      above:
        "{topic}: zwischen {low} und {high}; mit einer Wahrscheinlichkeit von mehr als {share} eines der beiden niedrigsten Themen.",
    },
    farLowest: "Das Thema {topic} liegt so weit unter allen anderen, dass zwei dieser Maßnahmen ihm gelten.",
    statement:
      "Aus {who} antworten {share} mit Oft oder Immer auf „{statement}“. Daran setzt diese Maßnahme an.",
    statementOnly:
      "Aus {who} antworten nur {share} mit Oft oder Immer auf „{statement}“. Daran setzt diese Maßnahme an.",
    statementTogether:
      "Aus beiden Abteilungen zusammen antworten {share} mit Oft oder Immer auf „{statement}“. Daran setzt diese Maßnahme an.",
    statementOnlyTogether:
      "Aus beiden Abteilungen zusammen antworten nur {share} mit Oft oder Immer auf „{statement}“. Daran setzt diese Maßnahme an.",
    lowestStatement:
      "„{statement}“ gehört zu den drei Aussagen, denen beide Abteilungen zusammen am wenigsten zustimmen. Daran setzt diese Maßnahme an.",
    apartStatement:
      "„{statement}“ gehört zu den drei Aussagen, bei denen die Abteilungen am weitesten auseinanderliegen. Daran setzt diese Maßnahme an.",
    statementAgain: "Sie setzt auch bei „{statement}“ an.",
    keepsUp: "Was sie erhält: „{statement}“",
    wouldChange: "Was sie ändern soll: „{statement}“",
    gap: "{topic}: Die Antworten aus {higher} liegen {points} Punkte höher als die aus {lower} ({higherScore} gegenüber {lowerScore}).",
    mirror: "Verhalten von {self} gegenüber {other}: aus eigener Sicht {own}, aus Sicht von {other} {seen}.",
    mirrorApart:
      "Verhalten von {self} gegenüber {other}: aus eigener Sicht {own}, aus Sicht von {other} {seen}, ein Abstand von {points} Punkten.",
    mirrorAgain:
      "Sie setzt auch daran an, wie das Verhalten von {self} gegenüber {other} aus eigener und aus anderer Sicht erscheint.",
    comesFirst:
      "{topic}: {score} Punkte. Bei einem so niedrigen Wert kommt dies zuerst: Alles andere hängt davon ab, wie sich die beiden Leitungen verhalten.",
    onTheWay: "Auf dem Weg zu Ihrem Ziel, {target}, hat sie weiterhin Sinn.",
    tried: {
      moved: {
        one: "Sie haben sie bei der vorigen Umfrage gewählt; worauf sie zielt, hat sich danach stärker bewegt als die anderen Themen.",
        other:
          "Sie haben sie vor {count} Umfragen gewählt; worauf sie zielt, hat sich danach stärker bewegt als die anderen Themen.",
      },
      fell: {
        one: "Sie haben sie bei der vorigen Umfrage gewählt; worauf sie zielt, ist danach stärker gefallen als die anderen Themen.",
        other:
          "Sie haben sie vor {count} Umfragen gewählt; worauf sie zielt, ist danach stärker gefallen als die anderen Themen.",
      },
      "not-moved": {
        one: "Sie haben sie bei der vorigen Umfrage gewählt; worauf sie zielt, hat sich danach nicht stärker bewegt als die anderen Themen.",
        other:
          "Sie haben sie vor {count} Umfragen gewählt; worauf sie zielt, hat sich danach nicht stärker bewegt als die anderen Themen.",
      },
    },
    quick:
      "Die anderen kosten jede Person mehr als zwei Stunden. Diese kostet weniger und passt dahin, wo Sie stehen.",
    checkFirst: "Prüfen Sie zuerst: {text}",
  },
  whyNot: {
    harmsUndefined:
      "Sie verändert Teams, Vergütung oder Berichtswege, und das schadet, solange die Beziehung undefiniert ist. Sie stehen auf der Stufe {place}.",
    tooEarly: "Zu früh: Sinnvoll ist sie ab der Stufe {earliest}. Sie stehen auf der Stufe {place}.",
    tooLate:
      "Darüber sind Sie hinaus: Sinnvoll ist sie bis zur Stufe {latest}. Sie stehen auf der Stufe {place}.",
    noTarget: "Sie lohnt sich nur, wenn das Ziel {needed} ist. Sie haben noch kein Ziel festgelegt.",
    otherTarget: "Sie lohnt sich nur, wenn das Ziel {needed} ist. Ihr Ziel ist {target}.",
    beyondTarget: "Ihr Ziel ist, auf der Stufe {target} zu bleiben; dies ginge darüber hinaus.",
    tried: {
      moved: {
        one: "Sie haben sie bei der vorigen Umfrage gewählt, und worauf sie zielt, hat sich stärker bewegt als die anderen Themen. Führen Sie sie weiter, statt sie neu zu beginnen.",
        other:
          "Sie haben sie vor {count} Umfragen gewählt, und worauf sie zielt, hat sich stärker bewegt als die anderen Themen. Führen Sie sie weiter, statt sie neu zu beginnen.",
      },
      fell: {
        one: "Sie haben sie bei der vorigen Umfrage gewählt, und worauf sie zielt, ist stärker gefallen als die anderen Themen.",
        other:
          "Sie haben sie vor {count} Umfragen gewählt, und worauf sie zielt, ist stärker gefallen als die anderen Themen.",
      },
      "not-moved": {
        one: "Sie haben sie bei der vorigen Umfrage gewählt, und worauf sie zielt, hat sich nicht stärker bewegt als die anderen Themen.",
        other:
          "Sie haben sie vor {count} Umfragen gewählt, und worauf sie zielt, hat sich nicht stärker bewegt als die anderen Themen.",
      },
      unknown: {
        one: "Sie haben sie bei der vorigen Umfrage gewählt. Was sie bewirkt hat, lässt sich noch nicht sagen.",
        other:
          "Sie haben sie vor {count} Umfragen gewählt. Was sie bewirkt hat, lässt sich noch nicht sagen.",
      },
      unfinished: {
        one: "Sie haben sie bei der vorigen Umfrage gewählt, und sie ist nicht abgeschlossen. Schließen Sie sie zuerst ab oder streichen Sie sie.",
        other:
          "Sie haben sie vor {count} Umfragen gewählt, und sie ist nicht abgeschlossen. Schließen Sie sie zuerst ab oder streichen Sie sie.",
      },
    },
    needless: {
      one: "Dagegen spricht ein Plan, der bei der vorigen Umfrage abgeschlossen wurde: {text} Trifft das nicht mehr zu, wählen Sie die Maßnahme selbst.",
      other:
        "Dagegen spricht ein Plan, der vor {count} Umfragen abgeschlossen wurde: {text} Trifft das nicht mehr zu, wählen Sie die Maßnahme selbst.",
    },
    departmentTooSmall: {
      one: "Zu groß: Sie braucht {needed} aus {department}; eingeladen war dort eine Person.",
      other: "Zu groß: Sie braucht {needed} aus {department}; eingeladen waren dort {count} Personen.",
    },
    tooFewPeople: {
      one: "Zu groß: Sie ist auf {needed} ausgelegt; in beiden Abteilungen war eine Person eingeladen.",
      other:
        "Zu groß: Sie ist auf {needed} ausgelegt; in beiden Abteilungen waren {count} Personen eingeladen.",
    },
    notPossible: "Noch nicht möglich. {text}",
    notShownByPlan:
      "Kein abgeschlossener Plan belegt das bisher: {text} {unless} Ist das bei Ihnen der Fall, wählen Sie die Maßnahme selbst.",
    floorHidden:
      "Das Thema {topic} wird in diesem Ergebnis nicht gezeigt; ob die Maßnahme gefahrlos wäre, ist also nicht bekannt. {text}",
    floorInBounds:
      "Vom Thema {topic} ist nur bekannt, dass es zwischen {low} und {high} Punkten liegt; das kann zu niedrig sein. {text}",
    floor: "Das Thema {topic} liegt bei {score} Punkten. {text}",
    floorRounded:
      "Das Thema {topic} liegt gerundet bei {score} Punkten und kann auch nur bei {least} liegen. {text}",
    notCalledFor:
      "Nichts in diesem Ergebnis verlangt danach: Keines ihrer Themen fällt auf, kein Abstand ist klar, keine Aussage liegt weit unter den anderen.",
    covered:
      "Das Thema {topic} ist mit „{name}“ abgedeckt. Sie wäre Nummer {place} von {fitting}, die passen.",
    outranked: "Andere passen besser zu diesem Ergebnis. Sie wäre Nummer {place} von {fitting}, die passen.",
    noPreference: "Ohne freigegebene Werte gibt es keinen Grund, sie vorzuziehen.",
  },
  restsOn: {
    place: "Der Rat gilt für die Stufe {place}.",
    nearCut:
      "Der Rat gilt für die Stufe {place}: {score} Punkte, zwischen {low} und {high}, liegen so nahe an der Grenze bei {cut}, dass die Stufe nicht den Ausschlag gibt.",
    triedBefore: {
      fell: {
        one: "Die Maßnahme „{name}“ wurde bei der vorigen Umfrage umgesetzt, und worauf sie zielt, ist stärker gefallen als alles andere. Fragen Sie vor dem nächsten Versuch beide Seiten: Lief es so ab, wie es auf dem Blatt steht, was kam dazwischen, und ist inzwischen etwas anderes geschehen?",
        other:
          "Die Maßnahme „{name}“ wurde vor {count} Umfragen umgesetzt, und worauf sie zielt, ist stärker gefallen als alles andere. Fragen Sie vor dem nächsten Versuch beide Seiten: Lief es so ab, wie es auf dem Blatt steht, was kam dazwischen, und ist inzwischen etwas anderes geschehen?",
      },
      "not-moved": {
        one: "Die Maßnahme „{name}“ wurde bei der vorigen Umfrage umgesetzt, und worauf sie zielt, hat sich nicht stärker bewegt als alles andere. Finden Sie zuerst heraus, warum: Lief es so ab, wie es auf dem Blatt steht, waren die dabei, um die es geht, und was ist im Alltag davon geblieben?",
        other:
          "Die Maßnahme „{name}“ wurde vor {count} Umfragen umgesetzt, und worauf sie zielt, hat sich nicht stärker bewegt als alles andere. Finden Sie zuerst heraus, warum: Lief es so ab, wie es auf dem Blatt steht, waren die dabei, um die es geht, und was ist im Alltag davon geblieben?",
      },
      dropped: {
        one: "Die Maßnahme „{name}“ wurde bei der vorigen Umfrage gewählt und dann gestrichen. Fragen Sie zuerst, was gefehlt hat: Zeit, eine verantwortliche Person oder der Wille einer Seite. Dasselbe wird bei allem fehlen, was danach kommt.",
        other:
          "Die Maßnahme „{name}“ wurde vor {count} Umfragen gewählt und dann gestrichen. Fragen Sie zuerst, was gefehlt hat: Zeit, eine verantwortliche Person oder der Wille einer Seite. Dasselbe wird bei allem fehlen, was danach kommt.",
      },
    },
    nothingNeeded:
      "Kein Thema fällt auf, kein Abstand ist klar, keine Aussage liegt weit unter den anderen. Behalten Sie bei, was gelingt, und wählen Sie nur, wenn Sie möchten.",
    nothingStandsOut:
      "Kein Thema fällt auf, kein Abstand ist klar, keine Aussage liegt weit unter den anderen: Dieses Ergebnis sagt nicht, wo Sie beginnen sollten. Wählen Sie, was Sie tragen können; hier stehen kleine Schritte, unter zwei Stunden für jede Person.",
    targetReached: "Ihr Ziel, {target}, ist erreicht.",
    stay: "Ihnen wurde geraten, auf der Stufe {target} zu bleiben: Der Aufstieg wäre seinen Preis nicht wert.",
    topicsNotShown: {
      one: "Von {topics} wird in diesem Ergebnis kein Wert gezeigt; dort wurde also nichts betrachtet.",
      other: "Von {topics} werden in diesem Ergebnis keine Werte gezeigt; dort wurde also nichts betrachtet.",
    },
    unservedAbout:
      "Das Thema {topic} gehört mit einer Wahrscheinlichkeit von etwa {share} zu den beiden niedrigsten, aber von dem, was ihm im Katalog dient, passt jetzt nichts.",
    unservedAbove:
      "Das Thema {topic} gehört mit einer Wahrscheinlichkeit von mehr als {share} zu den beiden niedrigsten, aber von dem, was ihm im Katalog dient, passt jetzt nichts.",
    allWithheld:
      "Die Werte dieser Umfrage sind nicht freigegeben; darum lässt sich kein Rat daraus ableiten.",
    topicsWithheld:
      "Die Werte aller Themen sind nicht freigegeben; darum lässt sich kein Rat daraus ableiten.",
    neutralUsedUp:
      "Alle kleinen Schritte, die auch ohne Zahlen nicht schaden, sind schon versucht worden. Suchen Sie im Katalog einen, der Ihnen gutgetan hat.",
    neutralStart:
      "Hier steht ein neutraler Anfang: kleine Schritte, die auf keiner Stufe schaden und jede Person unter zwei Stunden kosten.",
  },
});
