namespace Firstwire.Tracing.Models;

/// <summary>
/// A node of a regression tree: left where the measure is at most the threshold, else right. A leaf has measure -1.
/// </summary>
/// <param name="Measure">The place of the measure that is asked for.</param>
/// <param name="Threshold">Up to it the way leads to the left.</param>
/// <param name="Left">The place of the left child among all nodes of the model.</param>
/// <param name="Right">The place of the right child.</param>
/// <param name="Value">What a leaf adds; in between, what the walk so far would add.</param>
internal readonly record struct TreeNode(int Measure, double Threshold, int Left, int Right, double Value);
