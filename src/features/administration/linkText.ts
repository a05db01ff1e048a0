export const administrationLinkText = "Beheer: een SharePoint-site controleren of herstellen";
