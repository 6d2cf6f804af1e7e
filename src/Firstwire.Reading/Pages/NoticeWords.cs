using System.Buffers;

namespace Firstwire.Reading.Pages;

/// <summary>The words in which pages of many languages say that there is nothing to read, or not yet.</summary>
internal static class NoticeWords
{
    private static readonly SearchValues<string> Errors = Words("""
        404 not found;error 404;404 error;404 -;404 –;404 |;404:;page not found;article not found;file not found;
        not found -;not found |;fehler 404;erreur 404;errore 404;page unavailable;no longer available;access denied;
        403 forbidden;internal server error;
        service unavailable;bad gateway;page doesn't exist;page does not exist;page you requested;nicht gefunden;
        nicht verfügbar;seite existiert nicht;zugriff verweigert;page introuvable;n'existe pas;page non trouvée;
        accès refusé;no encontrada;no se encuentra;no existe la página;no encontrado;não encontrada;não encontrado;
        pagina non trovata;niet gevonden;hittades inte;ikke fundet;ikke funnet;ei löydy;nie znaleziono;
        strona nie istnieje;nenalezena;nem található;nu a fost găsit;nije pronađena;не найдена;не найдено;не знайдено;
        не е намерена;bulunamadı;δεν βρέθηκε;tidak ditemukan;không tìm thấy;ไม่พบ;الصفحة غير موجودة;غير موجود;
        صفحه یافت نشد;صفحه پیدا نشد;kunde inte hittas;kan inte hittas;ei löytynyt;ei leitud;nav atrasta;
        nerastas;nerasta;
        ni bila najdena;ni bilo mogoče najti;nuk u gjet;səhifə tapılmadı;табылмады;fannst ekki;no s'ha trobat;
        no s’ha trobat;δε βρέθηκε;صفحہ نہیں ملا;பக்கம் காணப்படவில்லை;
        page can't be found; page can’t be found; page cannot be found; page could not be found;
        couldn't find that page;
        couldn’t find that page; couldn't find the page; couldn’t find the page; gibt es leider nicht;
        seite existiert leider nicht; seite wurde nicht; cette page n’existe pas; esta página no existe;
        esta página não existe; questa pagina non esiste; страница не существует; сторінку не знайдено;
        لم يتم العثور;הדף לא נמצא;नहीं मिला;পাওয়া যায়নি;見つかりません;找不到;不存在;未找到;찾을 수 없
        """);

    private static readonly SearchValues<string> Troubles = Words("""
        legal reasons;something went wrong;be back soon;scheduled maintenance;site maintenance;under maintenance;
        maintenance mode;unsubscribe;wartungsarbeiten;wird gewartet;wartungsmodus;etwas ist schiefgelaufen;
        en maintenance;une erreur est survenue;une erreur s'est produite;une erreur s’est produite;
        en mantenimiento;ha ocurrido un error;algo ha ido mal;algo salió mal;em manutenção;ocorreu um erro;
        algo deu errado;algo correu mal;in manutenzione;si è verificato un errore;qualcosa è andato storto;
        in onderhoud;er is iets misgegaan;er ging iets mis;något gick fel;noe gikk galt;noget gik galt;
        jokin meni vikaan;huoltokatko;przerwa techniczna;coś poszło nie tak;wystąpił błąd;probíhá údržba;
        něco se pokazilo;karbantartás alatt;hiba történt;în mentenanță;a apărut o eroare;došlo je do greške;
        технические работы;что-то пошло не так;произошла ошибка;технічні роботи;щось пішло не так;сталася помилка;
        възникна грешка;bakım çalışması;bir şeyler ters gitti;bir hata oluştu;κάτι πήγε στραβά;terjadi kesalahan;
        dalam pemeliharaan;đã xảy ra lỗi;đang bảo trì;เกิดข้อผิดพลาด;ปิดปรับปรุง;حدث خطأ;خطایی رخ داد;صيانة الموقع;
        אירעה שגיאה;कुछ गलत हो गया;メンテナンス中;エラーが発生;出错了;系统维护;發生錯誤;점검 중;오류가 발생
        """);

    private static readonly SearchValues<string> SignIns = Words("""
        sign in;sign-in;log in;login;sign up;create account;create an account;anmelden;anmeldung;einloggen;
        registrieren;se connecter;connectez-vous;connexion;identifiez-vous;iniciar sesión;inicia sesión;
        iniciar sessão;fazer login;entrar;accedi;inloggen;logga in;logg inn;log ind;kirjaudu;zaloguj;logowanie;
        přihlásit;přihlášení;bejelentkezés;autentificare;prijava;prijavi se;войти;вход;авторизация;увійти;вхід;
        giriş yap;σύνδεση;masuk;đăng nhập;เข้าสู่ระบบ;تسجيل الدخول;ورود;כניסה;התחברות;लॉग इन;ログイン;登录;登入;登錄;
        로그인
        """);

    private static readonly SearchValues<string> Consents = Words("""
        before you continue;cookie consent;cookie settings;your privacy choices;we value your privacy;privacy settings;
        just a moment;attention required;are you a robot;verify you are human;security check;checking your browser;
        datenschutzeinstellungen;cookie-einstellungen;ihre privatsphäre;mit werbung weiterlesen;bevor sie;
        paramètres de confidentialité;gestion des cookies;avant de continuer;configuración de cookies;
        antes de continuar;política de cookies;prima di continuare;informativa sui cookie;
        voordat je;cookie-instellingen;
        cookieindstillinger;informasjonskapsler;zgoda na pliki cookie;souhlas s cookies;gizlilik ayarları;
        настройки cookie;проверка браузера
        """);

    private static readonly SearchValues<string> Notices = Words("""
        accept all;accept cookies;reject all;manage preferences;enable javascript and cookies;legitimate interest;
        our partners store;einwilligen und weiter;mit werbung und tracking;ohne werbetracking;akzeptieren und schließen;
        alle akzeptieren;akzeptieren und weiter;zustimmen und weiter;einwilligung;tout accepter;
        accepter et continuer;accepter & fermer;aceptar todo;aceptar y continuar;aceitar todos;accetta tutti;
        accetta e continua;alles accepteren;akkoord;acceptera alla;godta alle;accepter alle;hyväksy kaikki;
        akceptuję;przejdź do serwisu;souhlasím;elfogadom;prihvaćam;принять все;прийняти всі;tümünü kabul et;
        information on a device;informationen auf ihrem gerät;informationen auf einem gerät;
        informations sur votre appareil;informations sur un terminal;informations sur un appareil;
        información en su dispositivo;información en un dispositivo;informazioni su un dispositivo;
        informazioni sul tuo dispositivo;informações no seu dispositivo;informações num dispositivo;
        informações em um dispositivo;informatie op een apparaat;informatie op je apparaat;informacji na urządzeniu;
        informace v zařízení;informace na zařízení;information på en enhet;oplysninger på en enhed;
        informasjon på en enhet;tietoja laitteelle;információkat az eszközön;informații pe un dispozitiv;
        αποδοχή όλων;terima semua;chấp nhận tất cả;قبول الكل;すべて同意;全部接受;모두 동의
        """);

    private static readonly SearchValues<string> Subjects = Words("cookie;куки;クッキー;쿠키;ملفات تعريف;gdpr;dsgvo;rgpd");

    private const int LongestTitle = 120;

    /// <summary>Of a page that has something to say; a headline with these words is longer.</summary>
    private const int LongestNotice = 40;

    public static bool SayError(string? title) => title is "404"
        || title.AsSpan().Equals("not found", StringComparison.OrdinalIgnoreCase)
        || Has(title, Errors);

    /// <summary>True where a title says that the page could not be made just now, or only what was done.</summary>
    public static bool SayTrouble(string? title) => title is { Length: <= LongestNotice } && Has(title, Troubles);

    /// <summary>True where a title asks the reader to sign in; headlines of news may have the word too.</summary>
    public static bool AskToSignIn(string? title) => title is { Length: <= LongestNotice } && Has(title, SignIns);

    public static bool AskConsent(string? title) => Has(title, Consents);

    /// <summary>True where a text both speaks of cookies and names the buttons that end the question.</summary>
    public static bool IsNotice(string text) =>
        text.AsSpan().ContainsAny(Subjects) && text.AsSpan().ContainsAny(Notices);

    private static bool Has(string? title, SearchValues<string> words) =>
        title is { Length: <= LongestTitle } && title.AsSpan().ContainsAny(words);

    private static SearchValues<string> Words(string words) => SearchValues.Create(
        words.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        StringComparison.OrdinalIgnoreCase);
}
