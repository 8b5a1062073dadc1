export const statement = {
  is: "Die Beziehung zwischen {first} und {second} ist „{stage}“.",
  tentatively: "Die Beziehung zwischen {first} und {second} ist „{stage}“, soweit es sich sagen lässt.",
  either: "Die Beziehung zwischen {first} und {second} ist „{lower}“ oder „{upper}“.",
  atLeast: "Die Beziehung zwischen {first} und {second} ist mindestens „{stage}“.",
  atMost: "Die Beziehung zwischen {first} und {second} ist höchstens „{stage}“.",
  border: "Die Beziehung zwischen {first} und {second} liegt an der Grenze von „{lower}“ und „{upper}“.",
  between: "Die Beziehung zwischen {first} und {second} liegt zwischen „{lower}“ und „{upper}“.",
  unplaced: {
    tooFew: "Es haben zu wenige geantwortet, um {first} und {second} auf der Skala einzuordnen.",
    unanswered:
      "Zu viele Aussagen wurden mit „Weiß ich nicht“ oder gar nicht beantwortet, um {first} und {second} auf der Skala einzuordnen.",
    auditRefused:
      "Wo {first} und {second} auf der Skala stehen, wird nicht gezeigt: Es könnte einzelne Antworten verraten.",
    closedEarly:
      "Wo {first} und {second} auf der Skala stehen, wird nicht gezeigt: Die Umfrage wurde vorzeitig geschlossen.",
    otherwise: "Wo {first} und {second} auf der Skala stehen, wird nicht gezeigt.",
  },
} as const;

export const certainty = {
  clear: "Das ist klar: {chances}.",
  clearOnce: "In diesem Quartal ist es klar: {chances}. Die früheren ließen es weniger klar erkennen.",
  likely: "Das ist wahrscheinlich: {chances}.",
  either: "Es kann beides sein: {chances}.",
  still: "Die Einordnung bleibt, wie sie war; dieses Quartal allein würde es weniger klar sagen: {chances}.",
  leaning:
    "Die Einordnung bleibt, wie sie war; dieses Quartal neigt zu „{leaning}“, aber nicht klar genug, um sie zu ändern: {chances}.",
  held: "Die Einordnung bleibt, wie sie war: In diesem Quartal ist der Wert nur eingegrenzt bekannt, und die Grenzen sagen „{range}“.",
  alone: "Der Wert allein würde sagen: {reading}.",
  aloneWithEarlier: "Mit den Umfragen davor würde der Wert sagen: {reading}.",
  guardUnknown:
    "„{stage}“ wird nur genannt, wenn von mehr als der Hälfte der Antworten, die in den Wert eingingen, bekannt ist, dass sie „Oft“ oder „Immer“ lauten, und das darf hier nicht gezeigt werden.",
  guardNotMet:
    "„{stage}“ wird nur genannt, wenn mehr als die Hälfte der Antworten, die in den Wert eingingen, „Oft“ oder „Immer“ lauten, und das ist hier nicht so.",
  bounded:
    "Der Wert ist nur eingegrenzt bekannt: Am Ende der Skala könnte ein genauer einzelne Antworten verraten.",
} as const;

export const chance = {
  about: "{stage} (Wahrscheinlichkeit etwa {percent})",
  above: "{stage} (Wahrscheinlichkeit mehr als {percent})",
} as const;

export const stageShort = {
  clear: "{stage}, klar",
  likely: "{stage}, wahrscheinlich",
  orFurther: "{stage} oder weiter",
  atMost: "Höchstens {stage}",
  either: "{lower} oder {upper}",
  range: "{lower} bis {upper}",
  leaning: "{stage}, mit Neigung zu {leaning}",
  held: "{stage} wie zuvor; die Grenzen sagen „{range}“",
  withheld: "Nicht gezeigt",
} as const;
