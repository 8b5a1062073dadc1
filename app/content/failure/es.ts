import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { page } from "./es/page";

export const es = translationOf<typeof en>()({
  page,
  unreadableAddress: "Esta dirección no se puede leer. Abra de nuevo el enlace tal como se envió.",
  noSurvey: "En esta dirección no hay ninguna encuesta. Abra de nuevo el enlace de su invitación.",
  noFile: "Ese archivo no existe.",
  foreignRequest:
    "Esta solicitud no vino de una página de Tandem. Abra Tandem en {address} y repítala allí. Si se accede a Tandem en otra dirección, defina PUBLIC_URL con ella.",
  foreignRequestSomewhere:
    "Esta solicitud no vino de una página de Tandem. Abra de nuevo la página y repítala allí. Si hay un proxy delante de Tandem, haga que transmita el nombre que pidió el navegador (nginx: proxy_set_header Host $http_host;) y defina PUBLIC_URL con la dirección que se abre.",
  hostIsLost:
    "No se ha cambiado nada: el formulario llegó con un nombre distinto del de la página en la que se rellenó. Si hay un proxy delante de Tandem, haga que transmita el nombre que pidió el navegador (nginx: proxy_set_header Host $http_host;) y envíelo de nuevo.",
  databaseHeld:
    "Otro programa tiene ocupada en este momento la base de datos de Tandem. No se ha cambiado nada; envíelo de nuevo dentro de un minuto.",
  diskFull:
    "No queda espacio en el disco de la máquina en la que funciona Tandem. No se ha cambiado nada. Avise a quien administra el servidor; cuando haya hecho sitio, envíelo de nuevo.",
  tooMuch: "Es más de lo que Tandem acepta aquí.",
  onlySomePairs:
    "Esta página recorre todos los pares de departamentos, y su cuenta solo puede ver algunos. Pregunte a alguien de Recursos Humanos que pueda verlos todos, o a la administración.",
});
