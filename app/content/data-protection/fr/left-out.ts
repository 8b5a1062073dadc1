import { translationOf } from "~/content/translated";
import type { leftOut as english } from "../en/left-out";

/** Why the full export leaves a column out. */
export const leftOut = translationOf<typeof english>()({
  "helps-guessing": "cela aiderait à deviner le mot de passe",
  "opens-interface": "cela laisserait entrer d’autres personnes, ou écrire au nom de Tandem",
  "may-still-sign-in": "cela appartient à une session qui peut être encore valable",
  "makes-codes": "quiconque l’a produit les codes du second facteur",
  "means-nothing-alone": "sans le secret, qu’aucun export ne contient, cela ne veut rien dire",
  "means-nothing-without-key":
    "sans la clé de l’enquête, qu’aucun export ne contient, cela ne veut rien dire",
  "would-count-answers":
    "tant qu’une enquête est ouverte, le seul nombre de lignes dirait combien de personnes ont répondu",
  "is-random": "cela est aléatoire et ne dit rien",
  "opens-meeting": "cela ouvre une réunion qui peut être encore en cours",
  "would-count-guesses": "le nombre d’estimations n’est montré à personne",
  "is-single-guess": "les estimations individuelles ne sont montrées à personne",
});
