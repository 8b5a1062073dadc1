import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { page } from "./fr/page";

export const fr = translationOf<typeof en>()({
  page,
  unreadableAddress: "Cette adresse est illisible. Ouvrez de nouveau le lien tel qu’il a été envoyé.",
  noSurvey: "Il n’y a pas d’enquête à cette adresse. Ouvrez de nouveau le lien de votre invitation.",
  noFile: "Ce fichier n’existe pas.",
  foreignRequest:
    "Cette demande ne venait pas d’une page de Tandem. Ouvrez Tandem à l’adresse {address} et recommencez. Si on l’atteint à une autre adresse, indiquez celle-ci dans PUBLIC_URL.",
  foreignRequestSomewhere:
    "Cette demande ne venait pas d’une page de Tandem. Ouvrez de nouveau la page et recommencez. Si un proxy est placé devant Tandem, faites-lui transmettre le nom que le navigateur a demandé (nginx\u00a0: proxy_set_header Host $http_host;), et indiquez dans PUBLIC_URL l’adresse que l’on ouvre.",
  hostIsLost:
    "Rien n’a été modifié\u00a0: le formulaire est arrivé sous un autre nom que la page où il a été rempli. Si un proxy est placé devant Tandem, faites-lui transmettre le nom que le navigateur a demandé (nginx\u00a0: proxy_set_header Host $http_host;), puis renvoyez-le.",
  databaseHeld:
    "Un autre programme occupe en ce moment la base de données de Tandem. Rien n’a été modifié\u00a0; renvoyez votre demande dans une minute.",
  diskFull:
    "Il n’y a plus de place sur le disque de la machine où tourne Tandem. Rien n’a été modifié. Prévenez les personnes qui gèrent le serveur\u00a0; quand il y aura de nouveau de la place, renvoyez votre demande.",
  tooMuch: "C’est plus que Tandem n’accepte ici.",
  onlySomePairs:
    "Cette page parcourt toutes les paires de services, et votre compte n’a le droit d’en voir que certaines. Adressez-vous à quelqu’un des RH qui peut toutes les voir, ou à l’administration.",
});
