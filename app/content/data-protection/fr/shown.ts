import { translationOf } from "~/content/translated";
import type { shown as english } from "../en/shown";

export const shown = translationOf<typeof english>()({
  askedTitle: "Ce qui est demandé",
  asked:
    "Les mêmes affirmations pour tout le monde dans les deux services, et un commentaire qui peut rester vide. Chaque affirmation peut être passée. Rien d’autre n’est demandé\u00a0: ni âge, ni sexe, ni équipe, ni poste, ni ancienneté.",
  otherWords:
    "À la place des affirmations sur les leads et les clients, les services autres que Ventes et Marketing reçoivent celles-ci",
  namesOfPairs: "{asked} A et B représentent les noms des deux services.",
  title: "Ce qui est montré, et à partir de combien de réponses",
  threshold:
    "Rien de propre à un service qui compte moins de {threshold} réponses. Une enquête peut avoir un seuil plus élevé\u00a0; le programme n’en accepte pas de plus bas, ni aucun changement après l’ouverture.",
  pool: "Si un service est au-dessous, l’autre n’est pas montré non plus\u00a0; seul l’est le total des deux, à partir de {pool} réponses. Sinon, on pourrait déduire l’un de l’autre.",
  comments:
    "Les commentaires par service, seulement à partir de {group} réponses et de {comments} commentaires dans chacun\u00a0; sinon, ceux des deux services sont mélangés\u00a0; si cela ne suffit pas non plus, ils sont détruits sans avoir été lus.",
  rounding:
    "Les chiffres sont arrondis selon les pas indiqués ci-dessous et ouverts aux deux extrémités. Ces pas sont testés de sorte que les chiffres d’une enquête ne prouvent aucune réponse individuelle, même si jusqu’à {coalition} collègues mettent leurs propres réponses en commun.",
  small:
    "Quand un service compte moins de dix réponses, les thèmes, les parts par affirmation et les groupes des trois affirmations les plus basses et des trois plus hautes sont montrés pour les deux services réunis, chaque personne comptant autant\u00a0; chacun est réduit à ce qui, à côté des autres, ne prouve aucune réponse individuelle, même pour des collègues de services différents.",
  distributions: "La répartition des réponses n’est pas montrée, quel que soit leur nombre.",
  oneResult:
    "Un seul résultat par enquête, après sa clôture. Tant qu’elle est ouverte, rien d’autre qu’une fourchette large de participation, une fois par jour. Une enquête close avant terme ou annulée ne publie rien.",
  rest: "Deux résultats des mêmes personnes ne sont jamais séparés de moins de {restDays} jours. Une enquête qui ne publie rien ne compte pas.",
  keyOfServer:
    "{name}, {quarter}, du {opened} au {closes}\u00a0: seuil {threshold}\u00a0; les clés sont sur le serveur seul.",
  keyOfTrustee:
    "{name}, {quarter}, du {opened} au {closes}\u00a0: seuil {threshold}\u00a0; une personne dépositaire de clé ouvre les bulletins.",
  keyOfNamed:
    "{name}, {quarter}, du {opened} au {closes}\u00a0: seuil {threshold}\u00a0; dépositaires de clé\u00a0: {holder}.",
});
