namespace Firstwire.Rights;

/// <summary>"All rights reserved", as it stands in feeds and under pages.</summary>
internal static class ReservedRights
{
    private static readonly string[] Phrases =
    [
        "all rights reserved", "rights reserved", "alle rechte vorbehalten", "tous droits réservés",
        "tous droits reserves", "todos los derechos reservados", "todos os direitos reservados",
        "tutti i diritti riservati", "alle rechten voorbehouden", "alla rättigheter förbehållna",
        "wszelkie prawa zastrzeżone", "все права защищены", "усі права захищені", "всі права захищені",
        "tüm hakları saklıdır", "جميع الحقوق محفوظة", "كل الحقوق محفوظة", "کلیه حقوق محفوظ", "כל הזכויות שמורות",
        "版权所有", "版權所有", "無断転載", "不許複製", "무단전재", "무단 전재", "सर्वाधिकार सुरक्षित", "hak cipta dilindungi",
        "toate drepturile rezervate",
    ];

    /// <summary>
    /// What open licences say in the same words takes nothing, nor gives anything back that is reserved beside it.
    /// </summary>
    private static readonly string[] OfOpenLicenses = ["some rights reserved", "no rights reserved"];

    public static bool AreIn(string statement)
    {
        var words = string.Join(' ', statement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var phrase in OfOpenLicenses)
            words = words.Replace(phrase, "", StringComparison.OrdinalIgnoreCase);
        return Phrases.Any(phrase => words.Contains(phrase, StringComparison.OrdinalIgnoreCase));
    }
}
