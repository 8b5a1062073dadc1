import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  subject: {
    invitation: "Su cuenta de Tandem en {organisation}",
    reset: "Elija una nueva contraseña para Tandem",
    "password-changed": "Se ha cambiado su contraseña de Tandem",
    "role-changed": "Se ha cambiado su rol en Tandem",
    "address-changed": "Se ha cambiado la dirección de su cuenta de Tandem",
    "new-device": "Su cuenta de Tandem se ha usado en un dispositivo nuevo",
    "second-factor-changed": "Se han cambiado sus segundos factores de Tandem",
    "provider-tied": "Su cuenta de Tandem se abre ahora por el proveedor de identidad",
  },
  greeting: "Hola, {name}:",
  text: {
    invitation: [
      "Se ha creado para usted una cuenta de Tandem en {organisation}. Su rol: {role}.",
      "Elija su contraseña con el enlace de abajo. Sirve una sola vez, hasta el {until}. No lo reenvíe: quien lo abra primero se queda con la cuenta.",
    ],
    reset: [
      "Alguien ha pedido una nueva contraseña para su cuenta de Tandem en {organisation}.",
      "Elíjala con el enlace de abajo. Sirve una sola vez, hasta el {until}. Si no ha sido usted, no tiene que hacer nada: su contraseña sigue siendo la misma.",
    ],
    "password-changed": [
      "La contraseña de su cuenta de Tandem en {organisation} se cambió el {when}. Todas las sesiones anteriores han terminado.",
      "Si no ha sido usted ni la administración a petición suya, avise de inmediato a la administración.",
    ],
    "role-changed": [
      "Lo que puede hacer su cuenta de Tandem en {organisation} se cambió el {when}. Su rol es ahora: {role}.",
      "Si le sorprende, pregunte a la administración.",
    ],
    "address-changed": [
      "La dirección de su cuenta de Tandem en {organisation} se cambió el {when}. Desde ahora se entra con la nueva dirección, y a esta no llegarán más mensajes sobre la cuenta.",
      "Si no ha sido usted, avise de inmediato a la administración.",
    ],
    "new-device": [
      "El {when} alguien entró en su cuenta de Tandem en {organisation} desde un dispositivo o un navegador que no se había usado antes.",
      "Si ha sido usted, no tiene que hacer nada. Si no, cambie su contraseña de inmediato y cierre todas las sesiones; ambas cosas se hacen en la página de su cuenta.",
    ],
    "second-factor-changed": [
      "Los segundos factores de su cuenta de Tandem en {organisation} se cambiaron el {when}: se añadió o se quitó una aplicación, una llave de acceso o todo.",
      "Si no ha sido usted ni la administración a petición suya, avise de inmediato a la administración.",
    ],
    "provider-tied": [
      "El {when} alguien inició sesión con su dirección por el proveedor de identidad. Desde ahora ese inicio de sesión abre su cuenta de Tandem en {organisation}. Su rol: {role}.",
      "Si no ha iniciado usted esa sesión, avise de inmediato a la administración.",
    ],
  },
  button: {
    invitation: "Elegir mi contraseña",
    reset: "Elegir una nueva contraseña",
    other: "A la página de mi cuenta",
  },
  linkAbove: "{button}:",
  roles: {
    hr: "Recursos Humanos",
    facilitator: "moderación",
    trustee: "custodia de una clave",
    administrator: "administración",
  },
  footer:
    "Enviado por Tandem en nombre de {organisation}. Este mensaje trata solo de su cuenta y no dice nada de las encuestas. Tandem nunca pide contraseñas por correo.",
});
