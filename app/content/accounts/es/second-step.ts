import { translationOf } from "~/content/translated";
import type * as english from "../en/second-step";

export const secondStepPage = translationOf<typeof english.secondStepPage>()({
  documentTitle: "Segundo paso - Tandem",
  title: "Segundo paso",
  lead: "El primer paso está dado. Demuestre ahora que es usted.",
  app: "Seis cifras de su aplicación",
  appHint: "Cada código sirve una vez. Si se rechaza, espere al siguiente.",
  button: "Continuar",
  usePasskey: "Usar una llave de acceso",
  lost: "No tengo aquí mi teléfono ni mi llave de acceso",
  recovery: "Uno de sus códigos de recuperación",
  recoveryHint:
    "16 letras y cifras que guardó al configurar el segundo factor. Cada uno sirve una vez. Si no tiene ninguno, pida a la administración que quite su segundo factor.",
  setUpTitle: "Configure un segundo factor",
  setUpLead:
    "Su rol lo exige: la contraseña por sí sola ya no abre su cuenta. Necesita, en el teléfono o el ordenador, una aplicación que dé códigos de seis cifras, como la de su gestor de contraseñas.",
  doneTitle: "Guarde estos códigos de recuperación",
  done: "Ha iniciado sesión y su segundo factor está configurado.",
  goOn: "Los he guardado, continuar",
  endedTitle: "Este inicio de sesión ha terminado",
  ended: "Ya no es válido o ya se ha completado. No se ha perdido nada: inicie sesión de nuevo.",
  again: "Iniciar sesión",
});

export const appSetUp = translationOf<typeof english.appSetUp>()({
  scan: "Escanee esta imagen con su aplicación. Después escriba las seis cifras que muestra.",
  picture: "Imagen para su aplicación de autenticación",
  cannotScan: "¿No puede escanearla?",
  typed: "Escriba esta clave en la aplicación, como clave basada en la hora: {secret}",
  code: "Seis cifras de la aplicación",
  button: "Activar",
});

export const recoveryCodes = translationOf<typeof english.recoveryCodes>()({
  what: "Cada uno de estos códigos abre su cuenta una vez en lugar del segundo factor, junto con su contraseña. Solo se muestran esta vez: imprímalos o guárdelos en un gestor de contraseñas, no en el dispositivo con el que inicia sesión.",
  copy: "Sus códigos de recuperación",
  print: "Imprimir",
});

export const passkeyUse = translationOf<typeof english.passkeyUse>()({
  waiting: "Siga las indicaciones de su navegador o dispositivo.",
  stopped:
    "Se ha interrumpido, o este dispositivo no tiene ninguna llave de acceso para esta dirección. No ha cambiado nada.",
  failed: "No se ha podido contactar con Tandem. Inténtelo de nuevo.",
});

export const WRONG_FIRST_CODE =
  "Este código no es correcto. Escanee la imagen y escriba las cifras que la aplicación muestra ahora.";

export const secondStepProblems = translationOf<typeof english.secondStepProblems>()({
  wrong: {
    app: "Este código no es correcto o ya se ha usado. Espere al siguiente.",
    "new-app": WRONG_FIRST_CODE,
    recovery: "No es ninguno de sus códigos de recuperación, o ya se ha usado.",
  },
  problems: {
    ended: "Este inicio de sesión ha terminado. Inicie sesión de nuevo.",
    passkey: "Esta llave de acceso no pertenece a su cuenta aquí. Use otra, o un código.",
    unknownPasskey: "Esta llave de acceso no pertenece a ninguna cuenta aquí. Inicie sesión de otra manera.",
  },
});
