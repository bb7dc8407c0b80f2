using System.Globalization;

namespace TipKnowledge.Graph;

/// <summary>Something known about a node or an edge, besides what every node and edge has.</summary>
public sealed record GraphAttribute
{
    private GraphAttribute(string name, AttributeType type, object value) => (Name, Type, Value) = (name, type, value);

    /// <summary>An attribute that holds a text.</summary>
    public GraphAttribute(string name, string value) : this(name, AttributeType.Text, value)
    {
    }

    /// <summary>An attribute that holds a whole number.</summary>
    public GraphAttribute(string name, long value) : this(name, AttributeType.Integer, value)
    {
    }

    /// <summary>An attribute that holds a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or none; JSON cannot hold it.</exception>
    public GraphAttribute(string name, double value) : this(name, AttributeType.Real, value)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "An attribute's number is finite.");
    }

    /// <summary>An attribute that is true or false.</summary>
    public GraphAttribute(string name, bool value) : this(name, AttributeType.Truth, value)
    {
    }

    /// <summary>What it tells, such as <c>passages</c>.</summary>
    public string Name { get; }

    /// <summary>What <see cref="Value"/> is.</summary>
    public AttributeType Type { get; }

    /// <summary>A <see cref="string"/>, <see cref="long"/>, <see cref="double"/> or <see cref="bool"/>, as <see cref="Type"/> says.</summary>
    public object Value { get; }

    /// <summary>The value as XML Schema and JSON write it: a point in numbers, lower-case truth values.</summary>
    public string Text => Value switch
    {
        bool truth => truth ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        _ => (string)Value,
    };
}
