export const doubt = {
  title: "Für alle, die zweifeln",
  scores: {
    title: "Von den Antworten zu den Werten",
    paragraphs: [
      "Antworten zählen {lowestAnswer} bis {highestAnswer}; ein Wert ist ihr Mittelwert mal {perStep}. „Weiß ich nicht“ und ausgelassene Aussagen werden aus dem ergänzt, was andere geantwortet haben und wie diese Person sonst antwortet; wer weniger als {minimumShare} der {scored} beantwortet hat, zählt nicht.",
    ],
  },
  error: {
    title: "Woher der Fehler kommt",
    paragraphs: [
      "Ein Bereich berücksichtigt die Personen, die nicht gehört wurden, das Schwanken der Antworten einer Person von Tag zu Tag und Schweigende, die es anders sehen. Antworten alle, bleibt nur das Schwanken. Ein Wert, der nur eingegrenzt bekannt ist, hat keinen Bereich.",
      "Weil die üblichen Formeln in kleinen Abteilungen versagen, stammt die Streuung aus Simulationen; so folgen die Breiten aus Anzahlen und sagen nichts über die Antworten einer Person. Ab {dividedFrom} Antwortenden sind sie breiter, wo es heißt, dass die Meinungen in einer Abteilung weit stärker auseinandergehen als üblich: Die Werte der Personen dort füllen mehr als {usualSpread} der Spannweite, die ihr Durchschnitt zulässt, zuzüglich {chanceOfSpread} geteilt durch die Wurzel aus der Zahl der Antwortenden. Der Preis: Wo die Meinungen geteilt sind und Personen fehlen, enthielten die Bereiche die Wahrheit nur in {coverageSplit} der simulierten Fälle, und wo die Schweigenden es schlechter sehen, in {coverageUnlike}, statt in {confidence}.",
      "Eine Stimmung, die an einem Tag alle teilen, etwa {mood} Punkte in jede Richtung, mittelt sich nicht heraus: Sie steckt im Fehler jeder Veränderung. Dort wird auch angenommen, dass wer schweigt, {silentFew}-mal so weit auseinanderliegt wie üblich, ab {dividedFrom} Antworten {silentMany}-mal. Abstände, Spiegel und Wirkungen vergleichen dieselben Tage. Eine Veränderung hat angehalten, wenn die zwei neuesten Umfragen klar über die zwei davor hinausgehen.",
    ],
  },
  words: {
    title: "Wofür die Wörter stehen",
    paragraphs: [
      "Eine Stufe ist „klar“ ab {clear}, „wahrscheinlich“ ab {naming}; „höchstwahrscheinlich zwischen“ meint den Bereich zu {confidence}. Ein Abstand ist klar ab {gap} Punkten, eine Veränderung ab {smallestChange}, wenn der Bereich die Null ausschließt; bei „kein wirklicher Unterschied“ liegt der ganze Bereich innerhalb von {noReal} Punkten. Themen, Veränderungen beider Abteilungen und Richtungen des Spiegels werden gemeinsam beurteilt (Holm). Ein Thema zählt bei einer Wahrscheinlichkeit über {standsOut} zu den schwächsten; der Zufall allein ergibt {byChance}.",
      "Wo sich eine Rücklaufquote um {responseMoved} Prozentpunkte bewegt hat, wird keine Veränderung klar genannt, die darauf beruht. Die Veränderung neben dem Verlauf wird in {power} der Fälle bemerkt; kleinere können bemerkt werden. Eine genannte Stufe bleibt über Grenzen hinweg, die sie möglich lassen, unter Vorbehalt, solange es unklar ist, und wird nach {forgotten} Umfragen ohne Ergebnis vergessen.",
    ],
  },
  release: {
    title: "Was freigegeben werden darf",
    paragraphs: [
      "Eine einzige Schleuse entscheidet über jede Zahl, die eine Umfrage verlässt. Jede Zahl wird so weit vergröbert, dass sie neben denen, die in ihrer Umfrage vor ihr kamen, nichts beweist: Jede Antwort auf eine Aussage muss für irgendjemanden möglich bleiben, auch wenn {coalition} aus der Abteilung ihre eigenen offenlegen.",
      "Unter {sharesFrom} Antwortenden werden beide Abteilungen zusammen vergröbert: die Werte, der Wert aller, die Themen beider, Listen ohne Rangfolge der {setSize} niedrigsten und höchsten Aussagen, die Anteile, zuletzt die Themen jeder Abteilung (oft fehlen sie). Eine fehlende Liste sagt nichts: Manche werden durch das Los verborgen.",
    ],
    after:
      "Wer liest, kann annehmen, dass alle anderen so geantwortet haben wie in den letzten {wavesBack} Umfragen. Wo höchstens {mostWhoChanged} Personen einer Abteilung gegangen, gekommen oder ersetzt worden sind und höchstens {mostWhoChanged} nicht geantwortet haben, widerspricht jede Zahl den früheren, folgt aus ihnen oder lässt jede Antwort derer offen, die gewechselt haben. Die Zahlen werden dadurch gröber, Listen werden nur genannt, wo die Zahlen den früheren widersprechen, und kleine Abteilungen sehen wenig Neues. Nicht abgedeckt: wie viele eine Aussage ausgelassen haben, ältere Umfragen, mehr Wechsel und Vermutungen.",
  },
  scale: {
    title: "Die Skala und der veröffentlichte Artikel",
    paragraphs: [
      "Der Artikel fragte, wie sehr man zustimmt; Tandem fragt mit eigenen Aussagen, wie oft etwas geschieht. Veröffentlichte Grenzen: {published}. Aber {publishedAligned} ergibt hier durchgehend Manchmal; darum beginnt Abgestimmt bei {aligned}: Unternehmen, die durchgehend Manchmal, zufällig, nur Nie oder Immer oder ein wenig zu freundlich antworten, kamen in höchstens {neutral} der simulierten Umfragen über Definiert hinaus.",
    ],
  },
  open: {
    title: "Was aus Sicht der Psychologie als Nächstes zu fragen wäre",
    paragraphs: [
      "Unbeantwortet: ob all das für wirkliche Menschen gilt, denn alle Streuungen stammen aus Simulationen; ob die Aussagen in beiden Abteilungen und in jeder Sprache dasselbe bedeuten; ob sich {topics} Themen wirklich unterscheiden lassen.",
      "Ein Pilotversuch, auf Papier, weil Tandem niemandes Antworten zwischen Umfragen zuordnet: {pilotPeople} oder mehr Freiwillige antworten in {pilotWaves} Runden im Abstand von {pilotWeeks} Wochen, unter einem selbst gewählten Zeichen. Legen Sie vorher fest, was ein Scheitern wäre; vergleichen Sie Streuung und Schwankung mit den Konstanten. Für den Vergleich von Abteilungen und Sprachen braucht es weit mehr Menschen. Das nächstverwandte validierte Instrument ist die relationale Koordination: sieben Fragen zwischen Gruppen, unter Lizenz.",
    ],
  },
} as const;
