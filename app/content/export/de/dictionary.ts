export const columns = {
  figure: "Welche Zahl das ist; was jede bedeutet, steht in der Liste der Zahlen.",
  origin:
    "released: steht so in der festgeschriebenen Freigabe. derived: nur aus freigegebenen Werten berechnet, wie der Bericht es zeigt.",
  scope:
    "first oder second: eine der beiden Abteilungen. both: beide Abteilungen mit gleichem Gewicht. everybody: alle, die geantwortet haben, als eine Gruppe, wo die Abteilungen nicht getrennt gezeigt werden dürfen oder nur Grenzen übrig lassen.",
  department: "Name der Abteilung zur Zeit der Freigabe; leer bei both und everybody.",
  dimension: "Kennung des Themas, wo die Zahl zu einem gehört.",
  item: "Kennung der Aussage, wo die Zahl zu einer gehört.",
  detail:
    "Was diese Zahl sonst von ihren Nachbarn unterscheidet: eine Stufe, eine Antwort von 1 (Nie) bis 5 (Immer) oder das Quartal der Umfrage, von der an eine Veränderung gemessen wird.",
  name: "Der Name des Themas oder der Wortlaut der Aussage.",
  unit: "points: 20 bis 100. percent: 0 bis 100. answer: 1 bis 5. people: eine Anzahl. coefficient: 0 bis 1. yes-no: 1 für ja, 0 für nein. words: keine Zahl.",
  kind: "value: die Zahl, auf ihren Schritt gerundet. at-least und at-most: Nur eine Grenze darf freigegeben werden. between: nur zwischen zwei Grenzen bekannt. words: ein Befund ohne Zahl. withheld: nicht gezeigt, siehe den Grund.",
  value: "Die Zahl; leer, außer wenn kind value lautet.",
  lower: "Wo die Zahl liegt, vom Runden abgesehen: die untere Grenze. Gleich dem Wert, wo es einen gibt.",
  upper: "Wo die Zahl liegt, vom Runden abgesehen: die obere Grenze.",
  step: "Der Wert ist ein Vielfaches davon; leer, wo eine abgeleitete Zahl nicht von der Freigabe gerundet wurde.",
  intervalLow:
    "Unteres Ende des Bereichs zu 95\u00a0%, der die Personen ohne Antwort und das Schwanken der Antworten berücksichtigt.",
  intervalHigh: "Oberes Ende des Bereichs zu 95\u00a0%.",
  reading:
    "Das Urteil als Code: über eine Stufe (named, border, unchanged, held, at-least, at-most, between; in Freigaben nach Methode 1 auch guarded), einen Abstand oder den Spiegel (clear-difference, no-real-difference, too-little-data) oder eine Veränderung (clear-change, no-real-change, too-little-data). Beurteilen Sie Veränderungen und Abstände danach, nicht nach der Zahl.",
  words: "Die Zahl, wie der Bericht sie druckt.",
  reason:
    "Warum sie nicht gezeigt wird, als Code. Neue Codes können hinzukommen; behandeln Sie jeden als nicht gezeigt.",
  reasonText: "Warum sie nicht gezeigt wird, als Satz.",
} as const;

export const waveFields = {
  id: "Kennung der Umfrage, wie in ihrer Adresse.",
  quarter: "Jahr und Quartal der Umfrage.",
  opened: "Tag, an dem sie begann, in der Zeitzone, in der die Umfrage angekündigt wurde.",
  closed: "Tag, an dem sie geschlossen wurde.",
  released:
    "Ob es eine Freigabe gibt. Sie wird einmal gemacht, beim Schließen der Umfrage, und nie verändert.",
  notReleasedBecause: "Warum es keine gibt.",
  methodVersion: "Version der Methode, nach der die Freigabe gemacht wurde.",
  instrumentVersion: "Version des Fragebogens.",
  manifestHash:
    "SHA-256 des Versprechens, das den Befragten gegeben wurde; sein Anfang ist der Fingerabdruck.",
  threshold: "Von weniger Personen als dieser Zahl wird nichts gezeigt.",
  codesClaimed: "Wie viele Codes eingelöst wurden, nach dem Schließen veröffentlicht.",
  ballotsCounted: "Wie viele Stimmzettel gezählt wurden; nie mehr, als Codes eingelöst wurden.",
  ballotsVoid:
    "Wie viele Stimmzettel ungültig waren: Sie ließen sich nicht mit ihrem eigenen Token öffnen oder passten nicht zum Fragebogen. Leer in Freigaben aus der Zeit, bevor das festgehalten wurde.",
  comments:
    "Ob Kommentare nach Abteilung, gemeinsam oder gar nicht freigegeben wurden. Sie stehen in einer eigenen Datei.",
  restored:
    "Tag, an dem eine Sicherung wiederhergestellt wurde, während die Umfrage offen war; Stimmzettel, die nach dieser Sicherung abgegeben wurden, fehlen.",
  figures: "Alle Zahlen der Umfrage.",
} as const;

export const figures = {
  invited: "Eingeladene Personen.",
  respondents: "Personen, die mindestens die Hälfte der bewerteten Aussagen beantwortet haben.",
  "response-rate": "Personen, die geantwortet haben, geteilt durch eingeladene Personen.",
  score:
    "Mittelwert über die bewerteten Aussagen in Punkten: 20 für durchgehend Nie, 100 für durchgehend Immer. Freigegeben für jede Abteilung; abgeleitet mit seinem Bereich und für beide mit gleichem Gewicht.",
  "score-by-headcount": "Der Wert beider, wenn jede eingeladene Person gleich viel zählte; eine Fußnote.",
  "score-spread":
    "Standardabweichung der Werte der Personen, auf eine Klasse aufgerundet; nur, wo sie freigegeben ist.",
  "dimension-score":
    "Dasselbe wie der Wert, für die drei Aussagen eines Themas; mit scope everybody beide Abteilungen zusammen, wobei jede Person gleich viel zählt.",
  "dimension-spread":
    "Standardabweichung der Werte der Personen in einem Thema, auf eine Klasse aufgerundet; nur, wo sie freigegeben ist.",
  "mirror-own": "Wie eine Abteilung ihr eigenes Verhalten gegenüber der anderen sieht.",
  "mirror-other": "Wie eine Abteilung das Verhalten der anderen ihr gegenüber sieht.",
  "mirror-own-answered":
    "Ob fast alle, die geantwortet haben, 90 Prozent oder alle bis auf drei, beantwortet haben, wie die Abteilung sich selbst sieht. Nicht angegeben, wo das verraten könnte, wer es getan hat.",
  "mirror-other-answered":
    "Ob fast alle, die geantwortet haben, 90 Prozent oder alle bis auf drei, beantwortet haben, wie die Abteilung die andere sieht.",
  "mirror-mismatch":
    "Wie eine Abteilung sich selbst sieht, minus wie die andere sie sieht; scope ist die gesehene.",
  "item-favourable":
    "Anteil der Antworten auf eine Aussage, die Oft oder Immer sind; mit scope everybody beide Abteilungen zusammen.",
  "item-mean": "Mittlere Antwort auf eine Aussage.",
  "item-answer-share": "Anteil einer Antwort, die in detail genannt ist.",
  "item-split-opinion": "Ob beide Enden der Antwortskala oft gewählt wurden.",
  "statements-lowest":
    "Die drei Aussagen mit der niedrigsten mittleren Antwort beider Abteilungen zusammen, untereinander ohne Rangfolge; ihre Namen stehen in detail.",
  "statements-highest": "Dasselbe für die drei höchsten.",
  "statements-apart":
    "Dasselbe für die drei, bei denen die mittleren Antworten der Abteilungen am weitesten auseinanderliegen.",
  "majority-favourable":
    "Nur in Freigaben nach Methode 1, die danach die Stufe bestimmte: ob mehr als die Hälfte der Antworten, die in den Wert eingingen, Oft oder Immer sind.",
  "opinions-divided":
    "Ob die Meinungen in der Abteilung weit stärker auseinandergehen als üblich. Ab 20 Antwortenden, und nur, wo es zu sagen oder das Gegenteil zu sagen nichts beweist; die Bereiche sind breiter, wo es so ist.",
  "scale-alpha":
    "Cronbachs Alpha der bewerteten Aussagen unter allen Antwortenden beider Abteilungen, ab 50: wie weit sie zusammenhängen. Höchstens 0,53 auch dort, wo es sich nicht berechnen lässt.",
  "scale-omega":
    "McDonalds Omega derselben: der Anteil der Streuung des Werts, den eine gemeinsame Ursache erklärt.",
  stage:
    "Wo der Wert auf der Skala der vier Stufen steht, in Worten. Bei both: aus dem Wert aller gelesen, wo beide mit gleichem Gewicht nur Grenzen übrig lassen und jener freigegeben ist.",
  "stage-probability": "Wie wahrscheinlich jede Stufe ist, in Schritten von 5 Prozent.",
  gap: "Erste Abteilung minus zweite.",
  change: "Seit der letzten früheren Umfrage, die beide Abteilungen zeigte; deren Quartal steht in detail.",
  "change-since-first": "Seit der ersten Umfrage, die beide Abteilungen zeigte.",
  "smallest-detectable-change":
    "Eine Veränderung des Werts, die bei so vielen Personen in etwa vier von fünf Fällen bemerkt wird; kleinere werden seltener bemerkt.",
} as const;

export const method = [
  {
    topic: "Quelle",
    text: "Jede Zahl gehört zu der Freigabe, die beim Schließen der Umfrage einmal gemacht wurde, oder ist aus ihr berechnet. Die Stimmzettel wurden dabei vernichtet; mehr lässt sich nicht gewinnen.",
  },
  {
    topic: "Skala",
    text: "Punkte sind das Zwanzigfache des Mittelwerts der Antworten 1 bis 5 und reichen darum von 20 bis 100. Sie sind keine Prozentwerte. Ein Wert über beide Abteilungen gibt jeder dasselbe Gewicht, wie viele Personen sie auch hat.",
  },
  {
    topic: "Stufen",
    text: "Undefiniert unter 40, Definiert ab 40, Abgestimmt ab 65, Integriert ab 80. Die Grenzen sind für diese Aussagen nicht validiert. Eine Stufe wird genannt, wenn sie mit mindestens 80\u00a0% wahrscheinlich ist, und behält ihren Namen, bis eine andere mit 90\u00a0% wahrscheinlich ist. Freigaben nach Methode 1 behalten, was sie sagten: Abgestimmt ab 60, eine andere Stufe ab 80\u00a0%, und Abgestimmt und Integriert nur, wo mehr als die Hälfte der Antworten, die in den Wert eingingen, zustimmend sind; wo das nicht gesagt werden darf, lautet die Stufe Definiert oder weiter. Höher ist nicht immer besser.",
  },
  {
    topic: "Mindestzahl",
    text: "Von weniger Personen als der Mindestzahl wird nichts gezeigt. Liegt eine von zwei Abteilungen darunter, wird keine gezeigt: Mit einem Gesamtwert würde eine die andere verraten.",
  },
  {
    topic: "Schritte und Grenzen",
    text: "Wenige Personen bedeuten grobe Schritte. Nahe den Enden der Skala wird nur eine Grenze gezeigt, damit niemand beweisen kann, dass alle oder niemand eine Antwort gegeben haben.",
  },
  {
    topic: "Bereiche",
    text: "Der Bereich zu 95\u00a0% berücksichtigt die Personen, die nicht geantwortet haben, und das Schwanken der Antworten. Seine Breite hängt nur von Anzahlen ab und ist größer, wo es heißt, dass die Meinungen auseinandergehen.",
  },
  {
    topic: "Veränderungen",
    text: "Klar heißt, dass der Bereich „keine Veränderung“ ausschließt und die Veränderung mindestens 3 Punkte beträgt. Keine wirkliche Veränderung heißt, dass der ganze Bereich innerhalb von 5 Punkten liegt. Für alles andere gibt es zu wenige Angaben, um es zu sagen. Abstände und der Spiegel werden ebenso gelesen, klar ab 5 Punkten. Wo von einem Wert nur eine Grenze bekannt ist, wird eine Veränderung zwischen zwei Grenzen angegeben, und nur, wenn sie keinen Zweifel lassen. Ziehen Sie Werte zweier Umfragen nicht von Hand voneinander ab: Der Unterschied allein sagt nichts.",
  },
  {
    topic: "Nicht gezeigt",
    text: "Eine Zahl, die nicht gezeigt wird, hat als kind withheld, keinen Wert und einen Grund. Sie ist nicht null, und sie darf nicht ergänzt oder geschätzt werden.",
  },
  {
    topic: "Kommentare",
    text: "Kommentare stehen getrennt von jedem Wert, in zufälliger Reihenfolge, ohne Zeit und Sprache. Zitieren Sie nur die, deren Verfasserinnen und Verfasser es erlaubt haben.",
  },
  {
    topic: "Nicht gedacht für",
    text: "Vergleiche mit anderen Unternehmen, Ranglisten und Zielvorgaben für Personen. Die Umfrage beschreibt, wie zwei Abteilungen zusammenarbeiten.",
  },
] as const;
