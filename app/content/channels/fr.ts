import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  invitation:
    "L’enquête {first} et {second} est ouverte jusqu’au {closes}. {how} Elle prend environ cinq minutes. La participation est volontaire.",
  "reminder-middle":
    "L’enquête {first} et {second} est ouverte jusqu’au {closes}. {how} Ce rappel s’adresse à tout le monde, car les RH ne peuvent pas voir qui a répondu. Si vous avez répondu\u00a0: merci.",
  "reminder-last":
    "L’enquête {first} et {second} se termine bientôt\u00a0: elle est ouverte jusqu’au {closes}. {how} Ce dernier rappel s’adresse à tout le monde, car les RH ne peuvent pas voir qui a répondu. Si vous avez répondu\u00a0: merci.",
  "results-out":
    "Les résultats de l’enquête {first} et {second} sont disponibles. Les deux services en discutent ensemble, et vous saurez ce qui sera fait et ce qui ne le sera pas.",
  test: "Ceci est un test. Tandem peut publier ici des messages sur l’enquête des deux services.",
  how: {
    mail: "Votre lien personnel vous est parvenu par e-mail.",
    slips: "Dans votre service, un récipient contient des coupons sans nom\u00a0: tirez-en un.",
  },
});
