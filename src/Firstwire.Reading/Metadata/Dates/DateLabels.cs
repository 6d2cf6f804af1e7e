using System.Buffers;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>The words with which pages say what a date is of, in the languages of the press.</summary>
internal static class DateLabels
{
    /// <summary>Characters before a date in which its label stands: "Zuletzt aktualisiert am Montag, den ".</summary>
    private const int Reach = 40;

    private static readonly SearchValues<string> Changed = Words("""
        updated;last modified;last update;last edited;last change;last reviewed;modified on;modified:;edited on;
        aktualisiert;aktualisierung;update:;geändert;änderung;überarbeitet;bearbeitet;
        mis à jour;mise à jour;modifié;actualizado;actualizada;actualización;modificado;atualizado;atualizada;
        atualização;aggiornat;aggiornamento;modificat;actualitzat;bijgewerkt;gewijzigd;uppdatera;ändrad;opdateret;
        oppdatert;endret;päivitetty;muokattu;zaktualizowan;aktualizac;aktualizov;upraveno;frissít;módosít;actualizat;
        ažurirano;posodobljeno;атуализ;обновлен;изменен;оновлен;змінен;обновено;променен;ажурирано;ενημέρωση;
        ενημερώθηκε;τροποποι;güncelle;diperbarui;diubah;dikemaskini;cập nhật;تحديث;تعديل;به‌روزرسانی;بروزرسانی;ویرایش;
        עודכן;עדכון;अपडेट;आपडेट;আপডেট;更新;수정;업데이트;แก้ไข;อัปเดต;อัพเดต
        """);

    private static readonly SearchValues<string> Published = Words("""
        published;posted;publication date;date of publication;released;issued;first published;
        veröffentlicht;erschienen;erstellt;publiziert;online seit;gepostet;
        publié;publiée;paru le;mis en ligne;mise en ligne;publicado;
        publicada;publicación;publicação;pubblicat;publicat;gepubliceerd;geplaatst;publicera;publicerad;offentliggjort;
        udgivet;publisert;julkaistu;opublikowan;publikacj;publikován;zveřejn;vydáno;zverejn;publikál;megjelen;közzé;
        objavljeno;objavljen;опубликован;дата публикации;опубліковано;публикувано;објављено;δημοσίευση;δημοσιεύτηκε;
        δημοσιεύθηκε;yayınlan;yayımlan;oluşturul;diterbitkan;dipublikasikan;diposting;xuất bản;đăng;نشر;نُشر;منتشر;
        انتشار;תאריך פרסום;פורסם;प्रकाशित;প্রকাশ;شائع;发布;發布;发表;發表;公開;掲載;配信;입력;게시;등록;เผยแพร่
        """);

    private static readonly SearchValues<string> Joined = Words("""
        joined;member since;registered;registration date;registriert;mitglied seit;beigetreten;dabei seit;inscrit;
        inscription;membre depuis;registrado;registro:;miembro desde;membro desde;registrato;iscritto;iscrizione;
        lid sinds;geregistreerd;medlem siden;medlem sedan;rejestracja;dołączył;registrován;регистрация;зарегистрирован;
        visitors since;hits since;besucher seit;besuche seit;visiteurs depuis;visites depuis;visitas desde;
        visitantes desde;на форуме с;kayıt tarihi;üyelik;注册时间;註冊時間;登録日;가입일
        """);

    /// <summary>True where the words before a date say that someone joined a forum on it, or a counter began.</summary>
    public static bool IsOfJoining(ReadOnlySpan<char> text) =>
        Last(text.Length > Reach ? text[^Reach..] : text, Joined) >= 0;

    /// <summary>What the words before a date say of it; the last of them counts.</summary>
    public static DateLabel Before(ReadOnlySpan<char> text)
    {
        if (text.Length > Reach) text = text[^Reach..];
        var (changed, published) = (Last(text, Changed), Last(text, Published));
        return changed < 0 && published < 0 ? DateLabel.None
            : changed > published ? DateLabel.Change : DateLabel.Publication;
    }

    /// <summary>What the words after a date say of it, of one thing alone: "… um 23:03 Uhr gepostet".</summary>
    public static DateLabel After(ReadOnlySpan<char> text)
    {
        if (text.Length > Reach) text = text[..Reach];
        var (isChanged, isPublished) = (Last(text, Changed) >= 0, Last(text, Published) >= 0);
        return isChanged == isPublished ? DateLabel.None : isChanged ? DateLabel.Change : DateLabel.Publication;
    }

    private static int Last(ReadOnlySpan<char> text, SearchValues<string> words)
    {
        var last = -1;
        for (var from = 0; from < text.Length;)
        {
            var at = text[from..].IndexOfAny(words);
            if (at < 0) return last;
            last = from + at;
            from = last + 1;
        }
        return last;
    }

    private static SearchValues<string> Words(string words) => SearchValues.Create(
        words.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static w => w.Trim('\n', '\r').TrimStart()).Where(static w => w.Trim().Length > 0).ToArray(),
        StringComparison.OrdinalIgnoreCase);
}
