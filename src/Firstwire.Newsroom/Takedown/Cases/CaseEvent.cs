namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>What happens to a case.</summary>
public abstract record CaseEvent
{
    private CaseEvent()
    {
    }

    /// <summary>The notice has all that it needs.</summary>
    /// <param name="MayHide">False for what concerns more than one page, and past the caps.</param>
    public sealed record Completed(bool MayHide) : CaseEvent;

    public sealed record Proven : CaseEvent;

    public sealed record Decided : CaseEvent;

    public sealed record Rejected(RejectionReason Reason) : CaseEvent;

    public sealed record Withdrawn : CaseEvent;

    public sealed record CounterNotice : CaseEvent;

    public sealed record ExecutionDone : CaseEvent;

    /// <summary>Some time has passed.</summary>
    public sealed record TimePassed : CaseEvent;
}
